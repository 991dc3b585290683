package dev.tributary.connector.sftp.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private static final long HALF_A_SECOND = TimeUnit.MILLISECONDS.toNanos(500);

    private final Guesses guesses = new Guesses();

    @Test
    void aLoginWithoutAnyGuessBeforeIsAnsweredAtOnce() {
        assertThat(guesses.pause("192.0.2.1", "acme", true, 0)).hasValue(0);
        assertThat(guesses.pause("192.0.2.1", "acme", true, 0)).hasValue(0);
    }

    @Test
    void guessesFromOneAddressAreAnsweredOneAfterTheOther() {
        long last = -1;
        for (String account : new String[] {"a", "b", "c", "d"}) {
            long pause = guesses.pause("192.0.2.1", account, false, 0).orElseThrow();
            assertThat(pause).isGreaterThan(last);
            last = pause;
        }
        assertThat(guesses.pause("192.0.2.1", "acme", true, 0).orElseThrow()).isGreaterThan(last);
        assertThat(guesses.pause("192.0.2.2", "acme", true, 0)).hasValue(0);
        assertThat(guesses.pause("192.0.2.1", "acme", true, 60 * HALF_A_SECOND)).hasValue(0);
    }

    @Test
    void aSuccessForgivesOnlyTheSameAccount() {
        guesses.pause("192.0.2.1", "other", false, 0);
        guesses.pause("192.0.2.1", "acme", false, 0);

        assertThat(guesses.pause("192.0.2.1", "acme", true, 20 * HALF_A_SECOND)).hasValue(HALF_A_SECOND);
        assertThat(guesses.pause("192.0.2.1", "acme", true, 40 * HALF_A_SECOND)).hasValue(0);
        assertThat(guesses.pause("192.0.2.1", "other", true, 60 * HALF_A_SECOND))
                .hasValue(HALF_A_SECOND);
    }

    @Test
    void whoGuessesTooMuchAtOnceIsNotEvenHeard() {
        boolean isRefused = false;
        for (int guess = 0; guess < 100 && !isRefused; guess++) {
            isRefused = guesses.pause("192.0.2.1", "acme", false, 0).isEmpty();
        }
        assertThat(isRefused).isTrue();
        assertThat(guesses.pause("192.0.2.1", "acme", true, 0)).isEmpty();
    }
}
