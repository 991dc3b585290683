package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimulatorSettingsTest {

    @Test
    void settingsThatMakeNoSenseCannotBeBuilt() {
        OceanAccount account = OceanAccount.ordinary();

        assertThatThrownBy(() -> account.withCustomers(List.of())).hasMessageContaining("customer");
        assertThatThrownBy(() -> account.withTokenLifetime(Duration.ZERO)).hasMessageContaining("live");
        assertThatThrownBy(() -> FieldStaff.atSpeed(0)).hasMessageContaining("speed");
        assertThatThrownBy(() -> FieldStaff.atSpeed(1).refusing(101)).hasMessageContaining("Refusals");
        assertThatThrownBy(() -> OpenQuestions.defaults().accepting(Set.of())).hasMessageContaining("encoding");
        assertThat(SimulatorSettings.defaults().withCredentials("moi", "secret").toString())
                .doesNotContain("secret");
    }

    @Test
    void aFleetKnowsAnyoneOrNamedOnesOnly() {
        assertThat(Fleet.ofAnyone().knows("AA-123-BB")).isTrue();
        assertThat(Fleet.ofAnyone().knows("INCONNU-1")).isFalse();
        assertThat(Fleet.exceptPrefix("X").knows("INCONNU-1")).isTrue();
        assertThat(Fleet.exceptPrefix("X").knows("X1")).isFalse();
        assertThat(Fleet.of(Set.of("AA-123-BB")).knows("AA-123-BB")).isTrue();
        assertThat(Fleet.of(Set.of("AA-123-BB")).knows("CC-456-DD")).isFalse();
    }
}
