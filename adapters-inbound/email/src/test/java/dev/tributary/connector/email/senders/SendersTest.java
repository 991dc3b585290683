package dev.tributary.connector.email.senders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendersTest {

    private static final Senders SENDERS = Senders.of(Map.of(
            "acme", List.of("*@acme.example", "Chef@Gmail.example", "*@*.beta.example"),
            "beta", List.of("boss@acme.example", "*@south.beta.example", "*@*.west.beta.example"),
            "gamma", List.of("*@société.example", "zoë@x.example"),
            "delta", "*@delta.example"));

    @ParameterizedTest
    @CsvSource({
        "jean@acme.example, acme",
        "JEAN@ACME.Example, acme",
        "jean@acme.example., ",
        "chef@gmail.example, acme",
        "other@gmail.example, ",
        "boss@acme.example, beta",
        "x@north.beta.example, acme",
        "x@a.b.beta.example, acme",
        "x@beta.example, ",
        "x@south.beta.example, beta",
        "x@a.south.beta.example, acme",
        "x@a.west.beta.example, beta",
        "x@west.beta.example, acme",
        "x@société.example, gamma",
        "x@SOCIÉTÉ.example, gamma",
        "x@xn--socit-esab.example, gamma",
        "ZOË@x.example, gamma",
        "x@delta.example, delta",
        "x@notacme.example, ",
        "x@acme.example.evil.example, ",
        "x@evil.example@acme.example, ",
        "acme.example, ",
        "@acme.example, ",
        "'', ",
        "*@acme.example, acme",
        "'x y@acme.example', ",
        "'x,y@acme.example', ",
        "'<x@acme.example', ",
        "'\"x@evil\"@acme.example', ",
        "x@acme..example, ",
        "x@-acme.example, ",
        "x@, "
    })
    void whoWritesForWhom(String address, @Nullable String partner) {
        if (partner == null) {
            assertThat(SENDERS.partnerOf(address)).isEmpty();
        } else {
            assertThat(SENDERS.partnerOf(address)).contains(partner);
        }
    }

    @Test
    void whatLooksLikeALetterIsAnotherMailbox() {
        Senders senders = Senders.of(Map.of("acme", List.of("mike@x.example")));

        assertThat(senders.partnerOf("MIKE@x.example")).contains("acme");
        assertThat(senders.partnerOf("mi\u212Ae@x.example")).isEmpty();
        assertThat(senders.partnerOf("m\u0130ke@x.example")).isEmpty();
        assertThat(senders.partnerOf("mike\0@x.example")).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceByItsPlace() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "acme",
                List.of("*@acme.example", "*", "*@*", "*@*.*", "acme.example", "x*@acme.example", List.of("a")));
        tree.put("beta", List.of("*@ACME.example", "*@*.com", "@x.example", "x@", "x@y z", "*@*", "*@*."));
        tree.put("gamma", List.of());
        tree.put("delta", Map.of("a", "b"));
        tree.put(" ", List.of("a@b.example"));

        assertThat(faults(tree))
                .containsOnlyKeys(
                        "senders.acme.1",
                        "senders.acme.2",
                        "senders.acme.3",
                        "senders.acme.4",
                        "senders.acme.5",
                        "senders.acme.6",
                        "senders.beta.0",
                        "senders.beta.1",
                        "senders.beta.2",
                        "senders.beta.3",
                        "senders.beta.4",
                        "senders.beta.5",
                        "senders.beta.6",
                        "senders.gamma",
                        "senders.delta",
                        "senders");
        assertThat(Objects.requireNonNull(faults(tree).get("senders.beta.0")).english())
                .contains("under acme as well");
        assertThat(Objects.requireNonNull(faults(tree).get("senders.acme.4")).french())
                .contains("doit être une adresse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*@*", "*@*.*", "*@*.com", " *@* "})
    void nobodyLetsInEveryone(String pattern) {
        assertThat(faults(Map.of("acme", List.of(pattern))))
                .hasEntrySatisfying(
                        "senders.acme.0", fault -> assertThat(fault.english()).contains("would let in everyone"));
    }

    @Test
    void sendersMustBeAMapOfSome() {
        assertThat(faults("x@acme.example")).containsOnlyKeys("senders");
        assertThat(faults(List.of("x@acme.example"))).containsOnlyKeys("senders");
        assertThat(faults(Map.of())).containsOnlyKeys("senders");
        assertThat(faults(Map.of("acme", "*@*"))).containsOnlyKeys("senders.acme");
        assertThat(faults(Map.of("acme", List.of("a@b.example", "A@B.example"))))
                .isEmpty();
        assertThatExceptionOfType(ConnectorException.class)
                .isThrownBy(() -> Senders.of(Map.of()))
                .satisfies(told -> assertThat(told.faults()).containsOnlyKeys("senders"));
    }

    @Test
    void noAddressIsShown() {
        assertThat(SENDERS).hasToString("senders of 9 patterns");
    }

    private static Map<String, Text> faults(Object tree) {
        Map<String, Text> faults = new LinkedHashMap<>();
        Senders.of(tree, faults);
        return faults;
    }
}
