package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConnectorsCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void eachTypeIsListedWithWhatItDoes() {
        assertThat(terminal.type("connectors")).isZero();
        assertThat(terminal.out())
                .contains("rest", "Takes missions over HTTP")
                .containsPattern("settings: .*id-prefix, .*port, .*keys");
    }

    @Test
    void aTypeIsShownWithCommonAndOwnSettings() {
        assertThat(terminal.in(Locale.FRENCH).type("connectors", "rest")).isZero();
        assertThat(terminal.out()).contains("id-prefix", "on-existing", "port", "keys", "par défaut update");
    }

    @Test
    void machinesGetJson() {
        assertThat(terminal.type("connectors", "--json")).isZero();
        assertThat(terminal.out()).contains("\"type\" : \"rest\"", "\"name\" : \"port\"", "\"kind\" : \"integer\"");
    }

    @Test
    void anUnknownTypeIsToldWithTheNearestOne() {
        assertThat(terminal.type("connectors", "rst")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("No connector is of type rst; did you mean rest?");
    }

    @Test
    void aSchemaIsOfOneType() {
        assertThat(terminal.type("connectors", "--schema")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("tributary connectors TYPE --schema");
    }
}
