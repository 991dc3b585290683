package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.intake.Scope;
import dev.tributary.application.time.ManualTime;
import dev.tributary.connector.spi.MissionDesk;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What tests of desks have in common: a plain desk and one with rules, on the same scripted missions. */
abstract class DeskFixture {

    static final DeskRules PLAIN = DeskRules.plain("api", Samples.ACME);
    static final DeskRules RULED = new DeskRules(
            "depot",
            Samples.ACME,
            new Scope(Samples.ACME),
            new IdPrefix("D-"),
            ZoneId.of("Europe/Paris"),
            OnExisting.REJECT);

    final ScriptedMissions missions = new ScriptedMissions();
    final ManualTime time = new ManualTime(Samples.NOW);
    final Door door = new Door("connector api");
    final MissionDesk plain = desk(PLAIN);
    final MissionDesk ruled = desk(RULED);

    final MissionDesk desk(DeskRules rules) {
        return HostFixture.hosting(missions, time)
                .desks(rules, door, new CallingThread(), Runnable::run)
                .own();
    }

    static <T> T now(CompletionStage<T> stage) {
        CompletableFuture<T> future = stage.toCompletableFuture();
        assertThat(future).isCompleted();
        return future.join();
    }

    static Throwable failure(CompletionStage<?> stage) {
        try {
            Object value = stage.toCompletableFuture().get(10, TimeUnit.SECONDS);
            throw new AssertionError("it should fail, but gives " + value);
        } catch (ExecutionException expected) {
            return Objects.requireNonNull(expected.getCause());
        } catch (InterruptedException | TimeoutException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
