package dev.tributary.connector.email.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tributary.connector.formats.gateway.Troubled;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.Test;

/** What is waited for ends with the connection, or its time. */
class AccessEndTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final Credentials GOOD = Servers.password("pass");

    @Test
    void closingEndsAnAnswerThatIsWaitedFor() throws Exception {
        Threads threads = new Threads();
        CountDownLatch called = new CountDownLatch(1);
        try (Scripted server = Scripted.playing(caller -> {
            called.countDown();
            caller.keepSilent();
        })) {
            Access access = new Access(Servers.plain("imap", server.port(), GOOD), CLOCK);
            CompletableFuture<Throwable> failure = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> access.connect(access.store())),
                    work -> new Thread(work, "connecting").start());
            called.await();
            access.close();

            assertThat(failure.get(Servers.BOUND_SECONDS, TimeUnit.SECONDS))
                    .isInstanceOf(IOException.class)
                    .hasMessage("closed");
        }
        assertThat(threads.left()).isEmpty();
    }

    @Test
    void aLimitForAConnectionCutsItAndAllowsTheNext() throws Exception {
        try (Scripted server = Scripted.playing(Scripted.Caller::keepSilent);
                Access access = new Access(Servers.plain("imap", server.port(), GOOD), CLOCK)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> access.within(Duration.ofMillis(300), () -> connected(access)))
                        .isInstanceOf(Troubled.class)
                        .hasMessageContaining("too slow");
            }
            assertThat(server.callers()).isEqualTo(2);
        }
    }

    private static IMAPStore connected(Access access) throws IOException {
        IMAPStore store = access.store();
        access.connect(store);
        return store;
    }

    @Test
    void noConnectionIsMadeOnceTheTimeIsOver() throws Exception {
        try (Scripted server = Scripted.playing(Scripted.Caller::keepSilent);
                Access access = new Access(Servers.plain("imap", server.port(), GOOD), CLOCK)) {
            assertThatThrownBy(() -> access.within(Duration.ofMillis(300), () -> {
                        assertThatThrownBy(() -> connected(access)).isInstanceOf(Troubled.class);
                        return connected(access);
                    }))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("too slow");
            assertThat(server.callers()).isEqualTo(1);
        }
    }
}
