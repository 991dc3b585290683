package dev.tributary.connector.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlAttacksTest {

    @TempDir
    private Path folder;

    private List<String> read(String text) throws IOException {
        return new XmlFile(folder).read(text);
    }

    @Test
    void aDocumentTypeIsRefusedWhateverItSays() throws IOException {
        StringBuilder laughs = new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE lolz [<!ENTITY lol0 'lol'>");
        for (int level = 1; level < 10; level++) {
            String outer = "&lol" + (level - 1) + ";";
            laughs.append("<!ENTITY lol")
                    .append(level)
                    .append(" '")
                    .append(outer.repeat(10))
                    .append("'>");
        }

        assertThat(read(laughs + "]><missions><mission id='&lol9;'/></missions>"))
                .containsExactly("refused at 2: doctype-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE m [<!ENTITY x SYSTEM '%s'>]><missions><mission><id>&x;</id></mission></missions>",
                "<!DOCTYPE m [<!ENTITY %% x SYSTEM '%s'>%%x;]><missions/>",
                "<!DOCTYPE m SYSTEM '%s'><missions/>",
                "<!DOCTYPE m PUBLIC 'x' '%s'><missions/>",
                "<!DOCTYPE missions><missions/>"
            })
    void nothingOutsideIsRead(String attack) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");

        assertThat(read(attack.formatted(secret.toUri()))).containsExactly("refused at 1: doctype-refused");
    }

    @Test
    void anInclusionIsAnElementLikeAnyOther() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");

        assertThat(read("<missions xmlns:xi='http://www.w3.org/2001/XInclude'><mission id='A'><xi:include parse='text'"
                        + " href='" + secret.toUri() + "'/></mission></missions>"))
                .containsExactly("1 id=A");
    }

    @Test
    void nestingBeyondTheBoundBreaksItsItemAlone() throws IOException {
        assertThat(read("<missions><mission>" + "<a>".repeat(31) + "</a>".repeat(31) + "</mission></missions>"))
                .isEmpty();
        assertThat(read("<missions><mission>" + "<a>".repeat(32) + "x" + "</a>".repeat(32)
                        + "</mission><mission id='B'/></missions>"))
                .containsExactly("1 xml-out-of-bounds", "1 id=B");
    }

    @Test
    void bottomlessNestingEndsTheReading() throws IOException {
        assertThat(read("<missions><mission>" + "<a>".repeat(1_000_000))).containsExactly("1 not-xml");
    }

    @Test
    void hugeTextBreaksItsItemAlone() throws IOException {
        XmlFile file = new XmlFile(folder);
        try (Writer writer = Files.newBufferedWriter(file.path())) {
            writer.write("<missions><mission><comment>");
            String part = "x".repeat(1024 * 1024);
            for (int count = 0; count < 64; count++) {
                writer.write(part);
            }
            writer.write("</comment></mission><mission><comment><![CDATA[" + part + part + "]]></comment></mission>");
            writer.write("<mission id='C'/></missions>");
        }

        assertThat(file.read(StandardCharsets.UTF_8)).containsExactly("1 too-large", "1 too-large", "1 id=C");
    }

    @Test
    void veryManyElementsInOneItemBreakItAlone() throws IOException {
        assertThat(read("<missions><mission>" + "<a/>".repeat(300_000) + "</mission><mission id='B'/></missions>"))
                .containsExactly("1 duplicate-field", "1 id=B");
    }

    @Test
    void hugeAndVeryManyAttributesEndTheReading() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int number = 0; number < 200; number++) {
            many.append(" a").append(number).append("='x'");
        }

        assertThat(read("<missions><mission id='" + "x".repeat(200_000) + "'/></missions>"))
                .containsExactly("1 not-xml");
        assertThat(read("<missions><mission" + many + "/></missions>")).containsExactly("1 not-xml");
    }

    @Test
    void veryManyNamesEndTheReading() throws IOException {
        StringBuilder text = new StringBuilder("<missions>");
        for (int number = 0; number < 2000; number++) {
            text.append("<mission><id>A</id><a").append(number).append("/></mission>\n");
        }

        List<String> told = read(text + "</missions>");

        assertThat(told).hasSize(999).endsWith("998 id=A", "999 xml-out-of-bounds");
    }

    @Test
    void whateverTheBytesReadingNeverFails() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] start =
                ("<?xml version='1.0'?><missions><mission id='A'><city>L&#233;<![CDATA[x]]>&amp;</city><!-- --></mission>"
                                + "<mission><recipient vehicle='é🚚'/></mission></missions>")
                        .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = start.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(new XmlFile(folder).read(bytes, null)).as("seed " + seed).isNotEmpty();
        }
    }
}
