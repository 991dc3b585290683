package dev.tributary.connector.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.StandardColumn;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTablesTest {

    @TempDir
    private Path folder;

    private List<String> read(String text) throws IOException {
        return new XmlFile(folder).read(text);
    }

    @Test
    void theChildrenOfTheRootAreItemsAtTheLinesOfTheirTags() throws IOException {
        assertThat(read("""
                        <?xml version='1.0'?>
                        <missions>
                          <mission>
                        <id>A</id></mission><mission
                         id='B'/>\r
                        <mission><id>C</id></mission>
                        </missions>
                        """)).containsExactly("3 id=A", "4 id=B", "6 id=C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<id>A</id><recipient><vehicle>V</vehicle></recipient> | id=A vehicle=V",
                "<idMission>A</idMission><nomVeh>V</nomVeh> | idMission=A nomVeh=V",
                "<ID>A</ID><postal_code>59</postal_code><Code_Post/> | id=A postalCode=59",
                "<recipient vehicle='V'/><id>A</id> | id=A vehicle=V",
                "<recipient vehicle='V' id='A'>x</recipient> | id=A vehicle=V",
                "<destination><coordinates><latitude>50.6</latitude></coordinates></destination> | latitude=50.6",
                "<n:id xmlns:n='urn:x'>A</n:id><m:city>Lille</m:city> | id=A city=Lille",
                "<id xml:lang='fr' xsi:type='xs:string'>A</id> | id=A",
                "<id>A<!-- B -->C<?x D?></id> | id=AC",
                "<id><![CDATA[<A>&]]>B</id> | id=<A>&B",
                "<city>L&#233;o &amp; &lt;&#x1F69A;</city> | city=Léo & <🚚",
                "<id>  A B \t</id> | id=A B"
            })
    void fieldsAreElementsOrAttributesNestedOrFlat(String fields, String told) throws IOException {
        assertThat(read("<missions><mission>" + fields + "</mission></missions>"))
                .containsExactly("1 " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<mission><id>A</id></mission>", "<x:Mission id='A' xmlns='urn:y'/>"})
    void aRootThatIsAMissionIsTheOnlyItem(String text) throws IOException {
        assertThat(read(text)).containsExactly("1 id=A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<missions/>",
                "<a></a>",
                "<missions>\n<!-- none -->\n</missions>",
                "<missions><mission/><mission><id> </id></mission></missions>"
            })
    void aFileWithoutItemsHasNone(String text) throws IOException {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<id>A</id><id>A</id> | duplicate-field",
                "<id>A</id><n:id>B</n:id> | duplicate-field",
                "<line><city>A</city></line><line><city>B</city></line> | duplicate-field",
                "<a><city>A</city></a><b><city>B</city></b> | ambiguous-field",
                "<comment>ring <b>twice</b></comment> | stray-text",
                "text | stray-text",
                "<city>&eacute;</city> | unknown-entity"
            })
    void anItemThatIsNoSetOfFieldsIsABrokenRowAndTheRestIsRead(String fields, String code) throws IOException {
        assertThat(read("<missions><mission>" + fields + "</mission>\n<mission id='B'/></missions>"))
                .containsExactly("1 " + code, "2 id=B");
    }

    @Test
    void textBetweenItemsIsToldOnceForEachPlace() throws IOException {
        assertThat(read("<missions>\nA<!-- -->B<mission id='A'/>\n&x;<mission id='B'/></missions>"))
                .containsExactly("1 stray-text", "2 id=A", "3 stray-text", "3 id=B");
    }

    @Test
    void unknownNamesAreTold() throws IOException {
        XmlFile file = new XmlFile(folder);
        file.read("<missions><mission id='A' colour='red'><driver><age>7</age></driver></mission></missions>");

        assertThat(file.warnings()).hasSize(1);
        assertThat(file.warnings().get(0).message().english()).contains("colour, driver.age");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<mission><id>C</id></mission | 4",
                "<mission><id>C</mission> | 3",
                "<mission id=C/> | 3",
                "<mission id='C' id='D'/> | 3",
                "<mission><id>&#1;</id></mission> | 3",
                "<mission><id>C</id> | 4",
                "& | 3"
            })
    void whatStandsBeforeABreakIsTakenAndOneRowTellsOfTheRest(String rest, String line) throws IOException {
        XmlFile file = new XmlFile(folder);

        assertThat(file.read("<missions>\n<mission id='A'/><mission id='B'/>\n" + rest + "\n"))
                .containsExactly("2 id=A", "2 id=B", line + " not-xml");
        assertThat(file.last().message().english()).contains("nothing of the rest was read", "line " + line);
        assertThat(file.last().message().french()).contains("rien de la suite", "ligne " + line);
    }

    @Test
    void whatFollowsTheRootIsOneBrokenRow() throws IOException {
        assertThat(read("<missions><mission id='A'/></missions>\n<missions/>")).containsExactly("1 id=A", "2 not-xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hello", "{\"id\":\"A\"}", "<?xml version='1.0'", "<", "<!-- -->", "\u0000"})
    void whatIsNoXmlIsRefused(String text) throws IOException {
        assertThat(read(text)).containsExactly("refused at 1: not-xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-15", "ISO-8859-1"})
    void theDeclaredCharsetCounts(String charset) throws IOException {
        String text = "<?xml version='1.0' encoding='" + charset + "'?><missions><mission city='Évry'/></missions>";

        assertThat(new XmlFile(folder).read(text.getBytes(Charset.forName(charset)), null))
                .containsExactly("1 city=Évry");
    }

    @Test
    void theCharsetOfTheSettingsWins() throws IOException {
        String text = "<?xml version='1.0' encoding='UTF-8'?><missions><mission city='Évry €'/></missions>";
        Charset windows = Charset.forName("windows-1252");

        assertThat(new XmlFile(folder).read(text.getBytes(windows), windows)).containsExactly("1 city=Évry €");
        assertThat(new XmlFile(folder).read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .containsExactly("1 city=Évry €");
    }

    @Test
    void bytesOfAnotherCharsetAreABreak() throws IOException {
        byte[] latin = "<missions>\n<mission city='Lille'/>\n<mission city='Évry'/></missions>"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new XmlFile(folder).read(latin, null)).last().asString().endsWith(" not-xml");
        assertThat(new XmlFile(folder).read(latin, StandardCharsets.UTF_8))
                .last()
                .asString()
                .endsWith(" not-xml");
    }

    @Test
    void bytesThatMeanNothingInTheDeclaredCharsetAreABreakWhereTheyStand() throws IOException {
        String text =
                "<?xml version='1.0' encoding='windows-1252'#><l>\n<m id='A'/>\n<m id='B'/>\n<m><id>C\u0081</id></m></l>";
        byte[] windows = text.replace('#', '?').getBytes(StandardCharsets.ISO_8859_1);
        byte[] unpaired = text.replace("windows-1252'#", "UTF-16'?")
                .replace('\u0081', '#')
                .getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at < unpaired.length; at += 2) {
            unpaired[at + 1] = (byte) (unpaired[at] == '#' ? 0xD8 : 0);
        }

        assertThat(new XmlFile(folder).read(windows, null)).containsExactly("2 id=A", "3 id=B", "4 not-xml");
        assertThat(new XmlFile(folder).read(unpaired, null)).containsExactly("2 id=A", "3 id=B", "4 not-xml");
    }

    @Test
    void aCharsetThatIsNoneIsRefused() throws IOException {
        assertThat(read("<?xml version='1.0' encoding='klingon'?><missions/>"))
                .containsExactly("refused at 1: not-xml");
    }

    @Test
    void theHeaderIsTheLayout() throws IOException {
        XmlFile file = new XmlFile(folder);
        file.read("<missions/>");

        assertThat(file.layout().columns()).isEqualTo(StandardColumn.ALL_NAMES);
    }
}
