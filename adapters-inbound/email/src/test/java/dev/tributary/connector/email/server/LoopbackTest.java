package dev.tributary.connector.email.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost.",
                "127.0.0.1",
                "127.1.2.3",
                "::1",
                "[::1]",
                "0:0:0:0:0:0:0:1",
                "::ffff:127.0.0.1"
            })
    void knowsThisMachine(String host) {
        assertThat(Server.isLoopback(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mail.example",
                "127.0.0.1.example",
                "127.0.0.256",
                "localhost.example",
                "10.0.0.1",
                "::2",
                "::",
                "1::1",
                "0.0.0.0",
                "[127.0.0.1"
            })
    void takesNothingElseForThisMachine(String host) {
        assertThat(Server.isLoopback(host)).isFalse();
    }
}
