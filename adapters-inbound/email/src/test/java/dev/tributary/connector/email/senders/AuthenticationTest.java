package dev.tributary.connector.email.senders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.email.message.Head;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

    private static final String FIELD = "Authentication-Results";
    private static final String PASS = "mx.trusted.example; dmarc=pass header.from=acme.example";
    private static final String FAIL = "mx.trusted.example; dmarc=fail header.from=acme.example";

    private final Authentication authentication = new Authentication("MX.trusted.example ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                PASS,
                "mx.trusted.example; dmarc=pass",
                "mx.trusted.example;dmarc=pass",
                "mx.trusted.example 1; dmarc=pass",
                "MX.Trusted.Example; DMARC=Pass",
                "mx.trusted.example; dmarc=pass;",
                "mx.trusted.example;; dmarc=pass",
                "\"mx.trusted.example\"; dmarc=pass",
                "(who) mx.trusted.example (what) 1 (version); (first) dmarc (x) = (y) pass (z)",
                "mx.trusted.example;\r\n\tdkim=pass header.i=@acme.example header.s=s1 header.b=dMbP8Yb==;"
                        + "\r\n\tspf=pass (google.com: domain of x@acme.example designates 192.0.2.1) smtp.mailfrom=x@acme.example;"
                        + "\r\n\tdmarc=pass (p=NONE sp=QUARANTINE dis=NONE) header.from=acme.example",
                "mx.trusted.example; spf=pass smtp.mailfrom=acme.example; dmarc=pass action=none header.from=acme.example;"
                        + "compauth=pass reason=100",
                "mx.trusted.example; dmarc=pass(p=REJECT) header.from=acme.example; spf=fail",
                "mx.trusted.example; dmarc/1=pass",
                "mx.trusted.example; dmarc / 1 = pass",
                "mx.trusted.example; dmarc=pass reason=\"; dmarc=fail\"",
                "mx.trusted.example; dmarc=pass (dmarc=fail \\) (nested) dmarc=fail) header.from=acme.example",
                "mx.trusted.example; dmarc=pass (a (b) c) header.from=acme.example",
                "mx.trusted.example; dmarc=pass (a \\) b) header.from=acme.example",
                "mx.trusted.example; dmarc=pass header . from = acme.example",
                "mx.trusted.example; dmarc=pass header.from=\"acme.example\"",
                "mx.trusted.example; dmarc=pass header.from=ACME.example",
                "mx.trusted.example; dmarc=pass header.from=jean@acme.example",
                "mx.trusted.example; dmarc=pass; dmarc=pass",
                "mx.trusted.example; spf=fail smtp.mailfrom=\"a b;dmarc=fail\"@acme.example; dmarc=pass"
            })
    void whatTheServerFoundCounts(String field) {
        assertThat(isPassed("jean@acme.example", field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                FAIL,
                "mx.trusted.example",
                "mx.trusted.example; none",
                "mx.trusted.example; spf=pass; dkim=pass",
                "mx.trusted.example; dmarc=none",
                "mx.trusted.example; dmarc=passed",
                "mx.trusted.example; dmarc=temperror; spf=pass",
                "mx.trusted.example; dmarc=fail (dmarc=pass)",
                "mx.trusted.example; dmarc=fail (; dmarc=pass header.from=acme.example)",
                "mx.trusted.example; (dmarc=pass) spf=pass",
                "mx.trusted.example; spf=fail reason=\"; dmarc=pass\"",
                "mx.trusted.example; spf=fail reason=\"\\\"; dmarc=pass\"",
                "mx.trusted.example; spf=fail smtp.mailfrom=\"x; dmarc=pass \"@evil.example",
                "mx.trusted.example; spf=fail smtp.mailfrom=x;dmarc=pass header.from=acme.example@evil; dmarc=fail",
                "mx.trusted.example; dmarc=pass; dmarc=fail",
                "mx.trusted.example; dmarc=fail; dmarc=pass",
                "mx.trusted.example; dmarc=pass header.from=acme.example; dmarc=pass header.from=evil.test",
                "mx.trusted.example; dmarc=pass header.from=evil.test",
                "mx.trusted.example; dmarc=pass header.from=evil.test header.from=acme.example",
                "mx.trusted.example; dmarc=pass header.from=notacme.example",
                "mx.trusted.example; dmarc=pass header.from=example",
                "mx.trusted.example; dmarc=pass header.from=",
                "mx.trusted.example; dmarc=pass header.from=acme.example.evil.test",
                "mx.trusted.example; dmarc=\"pass\"",
                "mx.trusted.example; dmarc=fail dmarc=pass",
                "mx.trusted.example; spf=pass policy.dmarc=pass",
                "mx.trusted.example; xdmarc=pass",
                "mx.trusted.example; x.dmarc=pass",
                "mx.trusted.example; dmarc pass",
                "mx.trusted.example; dmarc==pass",
                "mx.trusted.example; dmarc=",
                "mx.trusted.example; =pass",
                "mx.trusted.example; dmarc=pass (not closed",
                "mx.trusted.example; dmarc=pass reason=\"not closed",
                "mx.trusted.example; dmarc=pass reason=\"not closed\\\"",
                "mx.trusted.example; dmarc=pass and more",
                "mx.trusted.example; dmarc=pass; spf pass smtp.mailfrom=x",
                "mx.trusted.example 2; dmarc=pass",
                "mx.trusted.example; dmarc/2=pass",
                "mx.trusted.example dmarc=pass",
                "mx.trusted.example.evil.test; dmarc=pass",
                "x.mx.trusted.example; dmarc=pass",
                "evil.test; x=\"mx.trusted.example; dmarc=pass\"",
                "(mx.trusted.example) evil.test; dmarc=pass",
                "(mx.trusted.example; dmarc=pass",
                "; mx.trusted.example; dmarc=pass",
                "dmarc=pass header.from=acme.example"
            })
    void nothingElseDoes(String field) {
        assertThat(isPassed("jean@acme.example", field)).isFalse();
    }

    @Test
    void aDomainMayBeNamedByTheOneItLiesWithinAndTheOtherWayRound() {
        assertThat(isPassed("x@mail.acme.example", PASS)).isTrue();
        assertThat(isPassed("x@acme.example", "mx.trusted.example; dmarc=pass header.from=mail.acme.example"))
                .isTrue();
        assertThat(isPassed("x@evilacme.example", PASS)).isFalse();
        assertThat(isPassed("x@société.example", "mx.trusted.example; dmarc=pass header.from=xn--socit-esab.example"))
                .isTrue();
        assertThat(isPassed(null, PASS)).isFalse();
        assertThat(isPassed("no address", PASS)).isFalse();
    }

    @Test
    void onlyTheTopmostFieldOfThatServerCounts() {
        assertThat(authentication.isPassed(Heads.of("x@acme.example", FIELD, FAIL, FIELD, PASS)))
                .isFalse();
        assertThat(authentication.isPassed(Heads.of("x@acme.example", FIELD, PASS, FIELD, FAIL)))
                .isTrue();
        assertThat(authentication.isPassed(
                        Heads.of("x@acme.example", FIELD, "mx.trusted.example; (broken", FIELD, PASS)))
                .isFalse();
        assertThat(authentication.isPassed(Heads.of("x@acme.example", FIELD, "other.example; dmarc=fail", FIELD, PASS)))
                .isTrue();
        assertThat(authentication.isPassed(Heads.of("x@acme.example", FIELD, "other.example; dmarc=pass", FIELD, FAIL)))
                .isFalse();
    }

    @Test
    void otherFieldsCountForNothing() {
        assertThat(authentication.isPassed(Heads.of(
                        "x@acme.example",
                        "ARC-Authentication-Results",
                        "i=1; " + PASS,
                        "ARC-Authentication-Results",
                        PASS,
                        "X-Authentication-Results",
                        PASS,
                        "Authentication-Results-Original",
                        PASS)))
                .isFalse();
        assertThat(authentication.isPassed(Heads.of("x@acme.example", "AUTHENTICATION-results", PASS)))
                .isTrue();
    }

    private boolean isPassed(@Nullable String sender, String field) {
        Head head = Heads.of(sender, FIELD, field);
        return authentication.isPassed(head);
    }
}
