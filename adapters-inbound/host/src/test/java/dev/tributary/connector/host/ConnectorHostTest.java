package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.tributary.application.Missions;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.port.Timer;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import dev.tributary.domain.Partner;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ConnectorHostTest extends HostFixture {

    @Test
    void connectorsAreStartedAndStopped() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"), other.provider("other"));
        assertThat(host.statuses()).extracting(ConnectorStatus::state).containsOnly(ConnectorStatus.State.DISCOVERED);

        host.start();

        assertThat(host.statuses())
                .containsExactly(
                        new ConnectorStatus(
                                "depot", "depot", "depot", ConnectorStatus.State.STARTED, Health.up(), null),
                        new ConnectorStatus(
                                "other", "other", "other", ConnectorStatus.State.STARTED, Health.up(), null));

        host.close();

        assertThat(host.statuses()).extracting(ConnectorStatus::state).containsOnly(ConnectorStatus.State.STOPPED);
        assertThat(host.statuses())
                .extracting(status -> status.health().status())
                .containsOnly(Health.Status.DOWN);
        assertThat(depot.calls).containsExactly("create", "start", "close");
        assertThat(other.calls).containsExactly("create", "start", "close");
    }

    @Test
    void startingAndClosingAgainDoesNothing() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));

        host.start();
        host.start();
        host.close();
        host.close();
        host.start();

        assertThat(depot.calls).containsExactly("create", "start", "close");
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STOPPED);
    }

    @Test
    void whatWasNeverStartedIsNotClosed() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));

        host.close();

        assertThat(depot.calls).isEmpty();
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STOPPED);
    }

    @Test
    void aConnectorThatIsNotEnabledIsKnownOnly() {
        ConnectorHost host =
                host(PATIENT, Map.of("depot", Map.of("type", "depot", "enabled", false)), depot.provider("depot"));

        host.start();

        assertThat(depot.calls).isEmpty();
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.DISCOVERED);
    }

    @Test
    void aConnectorIsStartedAndClosedInOneThreadThatBearsItsName() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));

        host.start();
        host.close();

        assertThat(depot.threads).hasSize(2).containsOnly(depot.threads.get(0));
        assertThat(depot.threads.get(0).getName()).startsWith("tributary-depot-");
    }

    @Test
    void aConnectorGetsWhatBelongsToIt() {
        host(
                        PATIENT,
                        Map.of("depot", Map.of("type", "depot", "partner", "acme", "id-prefix", "D-")),
                        depot.provider("depot"))
                .start();

        ConnectorContext context = depot.context();
        assertThat(context.name()).isEqualTo("depot");
        assertThat(context.clock()).isSameAs(time);
        assertThat(context.logger().getName()).isEqualTo("tributary.connector.depot");
        assertThat(context.settings().text("language")).isEqualTo("fr");
        context.desk().submit(MissionDraft.of("1"));
        context.desk("other").submit(MissionDraft.of("1"));
        context.sharedDesk().submit(MissionDraft.of("1"));
        assertThat(missions.submitted)
                .extracting(submission ->
                        submission.scope() + " " + submission.source().partner() + " " + submission.draft())
                .containsExactly(
                        new Scope(Samples.ACME) + " acme MissionDraft[D-1]",
                        new Scope(Samples.OTHER) + " other MissionDraft[D-1]",
                        Scope.EVERYONE + " acme MissionDraft[D-1]");
    }

    @Test
    void healthIsWhatTheConnectorSays() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"), other.provider("other"));
        Health degraded = Health.degraded(new Text("slow", "lent"));
        depot.health = () -> degraded;
        other.health = () -> {
            throw new IllegalStateException("bug");
        };

        host.start();

        assertThat(status(host, "depot").health()).isEqualTo(degraded);
        assertThat(status(host, "other").health().status()).isEqualTo(Health.Status.DOWN);
        assertThat(status(host, "other").health().detail().english()).contains("IllegalStateException");
    }

    @Test
    void anEmbeddersDeskWorksWithoutConnectorsUntilTheHostIsClosed() {
        ConnectorHost host = host(PATIENT, Map.of(), Catalogue.of(ClassLoader.getPlatformClassLoader()));
        MissionDesk desk = host.sharedDeskFor("library", "acme");

        assertThat(DeskFixture.now(desk.submit(MissionDraft.of("1")))).isInstanceOf(Receipt.Duplicate.class);
        host.close();

        assertThat(DeskFixture.now(desk.submit(MissionDraft.of("3")))).isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(missions.submitted)
                .extracting(submission ->
                        submission.scope() + " " + submission.source().connector())
                .containsExactly(Scope.EVERYONE + " library");
    }

    @Test
    void anOperatorHasADeskForEachPartner() {
        ConnectorHost host = host(PATIENT, Map.of(), Catalogue.of(ClassLoader.getPlatformClassLoader()));
        Function<String, MissionDesk> desks = host.partnerDesksFor("submit");

        DeskFixture.now(desks.apply("acme").submit(MissionDraft.of("1")));
        DeskFixture.now(desks.apply("north").submit(MissionDraft.of("1")));

        assertThat(missions.submitted)
                .extracting(submission ->
                        submission.scope() + " " + submission.source().connector())
                .containsExactly(
                        new Scope(new Partner("acme")) + " submit", new Scope(new Partner("north")) + " submit");
    }

    @Test
    void anEmbedderCannotTakeAConnectorsName() {
        ConnectorHost host = host(PATIENT, depot.provider("depot"));

        assertThatThrownBy(() -> host.sharedDeskFor("depot", "acme"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("depot");
    }

    @Test
    void guiceGivesTheOneHost() {
        HostModule module = new HostModule(
                Catalogue.of(ClassLoader.getPlatformClassLoader()), HostSettings.none(), ConnectorMetrics.NONE);
        Injector injector = Guice.createInjector(module, binder -> {
            binder.bind(Missions.class).toInstance(missions);
            binder.bind(InstantSource.class).toInstance(time);
            binder.bind(Timer.class).toInstance(time);
            binder.bind(RandomGenerator.class).toInstance(new Random(1));
        });

        assertThat(injector.getInstance(ConnectorHost.class)).isSameAs(injector.getInstance(ConnectorHost.class));
        assertThat(injector.getInstance(ConnectorHost.class).statuses()).isEmpty();
    }
}
