package dev.tributary.connector.host.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("base-url", "host", "poll-interval", "port", "post-codes");

    @ParameterizedTest
    @CsvSource({
        "prot,port",
        "PORT,port",
        "por,port",
        "pport,port",
        "hosts,host",
        "base_url,base-url",
        "baseUrl,base-url",
        "pollInterval,poll-interval",
        "pol-intervall,poll-interval"
    })
    void aSlipOfThePenIsUnderstood(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"password", "xx", "''"})
    void whatResemblesNothingHasNoNearestName(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstByAlphabetIsTaken() {
        assertThat(Nearest.to("pist", List.of("post", "past"))).contains("past");
    }
}
