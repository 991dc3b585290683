package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.domain.Finding;
import dev.tributary.domain.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissionDraftTest {

    private static final Map<Field, String> FULL = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.ID, "INT-2026-0042"),
            Map.entry(Field.CUSTOMER_ID, "1110000000"),
            Map.entry(Field.TYPE, "LIVRAISON"),
            Map.entry(Field.INTERVENTION_AT, "2026-12-01T08:30:00Z"),
            Map.entry(Field.EXPIRES_AT, "2026-12-01T17:00:00Z"),
            Map.entry(Field.LAST_NAME, "Lefèvre"),
            Map.entry(Field.FIRST_NAME, "Zoé"),
            Map.entry(Field.REFERENCE, "Entrepôt Nord"),
            Map.entry(Field.STREET, "12 rue de l'Union"),
            Map.entry(Field.POSTAL_CODE, "59000"),
            Map.entry(Field.CITY, "Lille"),
            Map.entry(Field.LATITUDE, "50.62925"),
            Map.entry(Field.LONGITUDE, "3.057256"),
            Map.entry(Field.COMMENT, "Sonner deux fois"),
            Map.entry(Field.DISPATCH, "PREPARE")));

    @Test
    void aMissionIsWrittenAsItWasGiven() {
        assertThat(MissionDraft.of(DraftBuilder.of(FULL).mission()).fields()).isEqualTo(FULL);
    }

    @Test
    void theOtherRecipientsAreWrittenAsTheyWereGiven() {
        for (Field name : new Field[] {Field.VEHICLE, Field.FULL_NAME}) {
            DraftBuilder draft = DraftBuilder.nothing().with(Field.ID, "1").with(name, "N");
            assertThat(MissionDraft.of(draft.mission()).fields())
                    .isEqualTo(Map.of(Field.ID, "1", name, "N", Field.DISPATCH, "SEND"));
        }
    }

    @Test
    void fieldsCanNotBeChangedFromOutside() {
        Map<Field, String> fields = new EnumMap<>(FULL);
        MissionDraft draft = new MissionDraft(fields, List.of(), List.of());
        fields.remove(Field.ID);
        assertThat(draft.get(Field.ID)).contains("INT-2026-0042");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> draft.fields().clear());
    }

    @Test
    void aWarningOfTheReaderIsToldBeforeThoseOfTheCheck() {
        Finding mended = new Finding("/destination/postalCode", "mended", new Text("mended", "corrigé"));
        Map<Field, String> fields = new EnumMap<>(FULL);
        fields.put(Field.REFERENCE, "x".repeat(21));

        CheckedDraft sound = new MissionDraft(fields, List.of(), List.of(mended))
                .check(new DraftRules(null, FieldLimits.DEFAULT), DraftBuilder.NOW);
        CheckedDraft faulty = new MissionDraft(Map.of(), List.of(), List.of(mended))
                .check(new DraftRules(null, FieldLimits.DEFAULT), DraftBuilder.NOW);

        assertThat(sound.warnings()).extracting(Finding::code).containsExactly("mended", "reference-cut-on-screen");
        assertThat(faulty.warnings()).containsExactly(mended);
    }

    @Test
    void onlyAnIdIsShown() {
        assertThat(DraftBuilder.of(FULL).draft()).hasToString("MissionDraft[INT-2026-0042]");
        assertThat(DraftBuilder.of(FULL).with(Field.ID, "Zoé\nLefèvre").draft()).hasToString("MissionDraft[?]");
        assertThat(DraftBuilder.nothing().draft()).hasToString("MissionDraft[?]");
    }

    @Test
    void theFaultsOfAnEmptyDraftAreItsIdAndItsRecipient() {
        assertThat(DraftBuilder.nothing().violations()).containsExactly("/id missing", "/recipient recipient-missing");
    }

    @Test
    void faultsAreToldInTheOrderOfTheFields() {
        DraftBuilder draft = DraftBuilder.nothing();
        for (Field field : Field.values()) {
            draft.with(field, "\u0000");
        }
        assertThat(draft.violations().stream()
                        .map(brief -> brief.substring(0, brief.indexOf(' ')))
                        .toList())
                .containsExactly(
                        "/id",
                        "/customerId",
                        "/type",
                        "/schedule/interventionAt",
                        "/schedule/expiresAt",
                        "/recipient",
                        "/recipient/vehicle",
                        "/recipient/person/lastName",
                        "/recipient/person/firstName",
                        "/recipient/person/fullName",
                        "/destination/reference",
                        "/destination/street",
                        "/destination/postalCode",
                        "/destination/city",
                        "/destination/coordinates/latitude",
                        "/destination/coordinates/longitude",
                        "/comment",
                        "/dispatch");
    }
}
