package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No value shows what may be personal: whatever holds a text either hides it or stands here with its reason. */
class ShownValuesTest {

    private static final String SHOWN = CanaryValues.CANARY.substring(0, 6);

    private static final Set<String> NOT_PERSONAL = Set.of(
            // a word for the kind of job, and whose connector it came by
            "MissionType",
            "Partner",
            // written by Tributary, which puts nothing personal in
            "Text",
            "Finding",
            "Detail",
            "Template",
            // the names of settings and choices
            "NearestName",
            // holds limits by field, no text of a mission
            "FieldLimits",
            "DraftRules");

    static Stream<Class<?>> records() throws Exception {
        return ModuleClasses.all().stream().filter(Class::isRecord);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordShowsNoTextOfAMission(Class<?> type) {
        if (type == MissionId.class || NOT_PERSONAL.contains(type.getSimpleName())) {
            return;
        }
        assertThat(CanaryValues.buildRecord(type).toString()).doesNotContain(SHOWN);
    }

    @Test
    void everyRecordOfTheModuleWasLookedAt() throws Exception {
        List<String> names = records().map(Class::getSimpleName).toList();
        assertThat(names)
                .containsAll(NOT_PERSONAL)
                .contains("Mission", "Comment", "Destination", "Vehicle", "NamedPerson", "FullNamePerson")
                .contains("MissionDraft", "Sound", "Faulty", "MissionKey", "Coordinates", "Schedule");
    }

    @Test
    void theCanaryIsSeenWhereNothingHidesIt() {
        assertThat(CanaryValues.buildRecord(Partner.class).toString()).contains(SHOWN);
        assertThat(new Recipient.Vehicle(CanaryValues.CANARY).name()).contains(SHOWN);
    }
}
