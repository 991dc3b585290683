package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final Text ANY = new Text("any", "n'importe");

    @TempDir
    Path directory;

    @Test
    void aProviderIsFoundWithWhatItSaysOfItself() throws IOException {
        Catalogue catalogue = Catalogue.of(ServiceFile.naming(directory, names(FoundProviders.Sound.class)));

        assertThat(catalogue.faults()).isEmpty();
        assertThat(catalogue.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.type()).isEqualTo("sound");
            assertThat(kind.version()).isEqualTo("3.4");
            assertThat(kind.description()).isEqualTo(new Text("works", "marche"));
            assertThat(kind.where())
                    .startsWith(FoundProviders.Sound.class.getName() + " (")
                    .contains("test-classes");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Newer, connector-spi-version",
        "Unmade, connector-unusable",
        "Hidden, connector-unusable",
        "Speechless, connector-class-missing",
        "Bottomless, connector-unusable",
        "Misnamed, connector-ill-declared",
        "Stranger, connector-unusable",
        "Absent, connector-unusable",
        "Twin, connector-duplicate"
    })
    void aBrokenProviderIsExplainedAndKeepsNoOtherFromBeingFound(String broken, String code) throws IOException {
        String name = FoundProviders.class.getName() + "$" + broken;
        boolean twin = "Twin".equals(broken);
        List<String> names = new ArrayList<>(names(FoundProviders.Sound.class));
        names.add(twin ? 1 : 0, name);

        Catalogue catalogue = Catalogue.of(ServiceFile.naming(directory, names));

        assertThat(catalogue.kinds()).extracting(ConnectorKind::type).containsExactly("sound");
        assertThat(catalogue.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.where()).contains(name);
            assertThat(fault.message().english()).contains(name, fault.what().english(), "Usual cause: ", "Remedy: ");
            assertThat(fault.message().french())
                    .contains(name, fault.what().french(), "Cause habituelle : ", "Remède : ");
        });
    }

    @Test
    void aServiceFileThatIsNoneIsExplained() throws IOException {
        Catalogue catalogue = Catalogue.of(ServiceFile.naming(directory, List.of("not a class")));

        assertThat(catalogue.kinds()).isEmpty();
        assertThat(catalogue.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.where()).contains("providers:1"));
    }

    @Test
    void theFirstOfTwoOfOneTypeIsKept() throws IOException {
        Catalogue catalogue = Catalogue.of(
                ServiceFile.naming(directory, names(FoundProviders.Twin.class, FoundProviders.Sound.class)));

        assertThat(catalogue.kinds())
                .singleElement()
                .satisfies(kind -> assertThat(kind.where()).contains("Twin"));
        assertThat(catalogue.faults().get(0).what().english()).contains("'sound' is taken by", "Twin");
    }

    @Test
    void withoutAnyServiceFileNothingIsFound() {
        Catalogue catalogue = Catalogue.of(ClassLoader.getPlatformClassLoader());

        assertThat(catalogue.kinds()).isEmpty();
        assertThat(catalogue.faults()).isEmpty();
    }

    @Test
    void aLoaderThatFailsForEverIsGivenUp() {
        Catalogue catalogue = new CatalogueReading().read(new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new ServiceConfigurationError("disk gone");
            }

            @Override
            public ConnectorProvider next() {
                throw new AssertionError("there is none");
            }
        });

        assertThat(catalogue.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.where()).isEqualTo("disk gone"));
    }

    @Test
    void aDeclarationThatCannotBeIsTheProvidersFault() {
        Setting port = Setting.of("port", Setting.Kind.INTEGER, ANY);
        Setting mandatory = Setting.of("host", Setting.Kind.TEXT, ANY).mandatory();

        assertThat(faults(List.of(port, mandatory, port)))
                .containsExactly("it declares a setting 'port' that exists already");
        assertThat(faults(List.of(Setting.of("time-zone", Setting.Kind.TEXT, ANY))))
                .containsExactly("it declares a setting 'time-zone' that exists already");
        assertThat(faults(List.of(port.orElse("many"), mandatory)))
                .containsExactly("the default of its setting 'port' is not a whole number");
        assertThat(faults(List.of(port.orElse("1"), mandatory, Setting.of("sheet", Setting.Kind.TEXT, ANY))))
                .isEmpty();
    }

    private static List<String> faults(List<Setting> settings) {
        ConnectorProvider provider = StubProvider.declaring("stub", settings);
        return new CatalogueReading()
                .read(List.of(provider).iterator()).faults().stream()
                        .map(fault -> fault.what().english())
                        .toList();
    }

    private static List<String> names(Class<?>... providers) {
        return List.of(providers).stream().map(Class::getName).toList();
    }
}
