package dev.tributary.connector.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    /** The example of the Standard Webhooks specification. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void itSignsAsTheSpecificationDoes() {
        String signed = Signature.of(SECRET)
                .orElseThrow()
                .sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}");

        assertThat(signed).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_c2hvcnQ=",
                "whsec_no base64 at all, and yet rather long",
            })
    void whatIsNoSecretIsRefused(String secret) {
        assertThat(Signature.of(secret)).isEmpty();
    }

    @Test
    void itShowsNoKey() {
        assertThat(Signature.of(SECRET).orElseThrow()).hasToString("Signature[v1]");
    }
}
