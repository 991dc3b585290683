package dev.tributary.connector.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandardColumnTest {

    @ParameterizedTest
    @EnumSource(MissionField.class)
    void everyFieldHasOneColumn(MissionField field) {
        assertThat(StandardColumn.values())
                .filteredOn(column -> column.field().equals(Optional.of(field)))
                .singleElement()
                .satisfies(column -> assertThat(field.path()).endsWith("/" + column.column()));
    }

    @Test
    void theColumnsAreThoseOfTheInterfaceInItsOrder() {
        assertThat(String.join(" ", StandardColumn.NAMES))
                .isEqualTo("id customerId interventionAt expiresAt type vehicle lastName firstName fullName comment"
                        + " reference street postalCode city dispatch longitude latitude action");
        assertThat(StandardColumn.ALL_NAMES)
                .startsWith("id", "customerId")
                .contains("idMission", "codPost", "aEnvoyer")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"Id Mission, ID, true", "CODPOST, POSTAL_CODE, true", "postal code, POSTAL_CODE, false"})
    void aHeaderNamesItsColumnUnderEitherSetOfNames(String header, StandardColumn column, boolean ocean) {
        assertThat(StandardColumn.named(header)).contains(column);
        assertThat(column.isOceanName(header)).isEqualTo(ocean);
    }

    @Test
    void aNameOfBothSetsIsNotOceansAlone() {
        assertThat(StandardColumn.LATITUDE.isOceanName("latitude")).isFalse();
        assertThat(StandardColumn.named("lattitude")).isEmpty();
    }

    @Test
    void theCellsOfADraftStandUnderTheirColumns() {
        MissionDraft draft =
                MissionDraft.of("A").with(MissionField.CITY, "Lille").with(MissionDraft.Action.CANCEL);

        assertThat(StandardColumn.cells(draft)).hasSameSizeAs(StandardColumn.NAMES);
        assertThat(Stream.of("id", "city", "action", "street")
                        .map(column -> StandardColumn.cells(draft).get(StandardColumn.NAMES.indexOf(column))))
                .containsExactly("A", "Lille", "CANCEL", "");
        assertThat(StandardColumn.cells(MissionDraft.empty())).containsOnly("");
    }
}
