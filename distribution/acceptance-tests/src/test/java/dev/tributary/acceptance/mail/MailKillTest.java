package dev.tributary.acceptance.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.files.Clerk;
import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.connector.email.ImapProxy;
import dev.tributary.connector.email.MailServer;
import dev.tributary.ocean.simulator.FieldStaff;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.OpenQuestions;
import dev.tributary.ocean.simulator.OpenQuestions.OnExisting;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at every step of a mail's life: no mission lost, none doubled, no mail answered twice. */
class MailKillTest {

    private static final boolean LONG = Boolean.getBoolean("tributary.long");
    private static final List<Step> STEPS = List.of(Step.values());
    private static final int KILLS = LONG ? 200 : STEPS.size();
    private static final int PATIENCE_SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("tributary.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void whateverMomentItIsKilledAtEveryMissionIsThereOnceAndEveryMailAnsweredOnce() throws Exception {
        System.out.println("kills of mails with -Dtributary.seed=" + seed);
        try (OceanSimulator ocean = OceanSimulator.start(settings());
                PostOffice office = new PostOffice(new Clerk("daily", new Random(seed + 1)));
                RunningGateway gateway = RunningGateway.with(folder, settings(ocean, office))) {
            for (int kill = 0; kill < KILLS; kill++) {
                killAt(STEPS.get(kill % STEPS.size()), gateway, office);
            }
            Inspection inspection = new Inspection(office, ocean);
            inspection.awaitEnd(PATIENCE, gateway);
            assertThat(gateway.program().terminate()).isZero();

            System.out.printf(
                    "%d kills, %d mails, %d missions; %d answers came again after a kill that no program can tell%n",
                    KILLS, office.sent().size(), ocean.missions().size(), inspection.sentAgain());
            assertThat(inspection.findings()).as("-Dtributary.seed=" + seed).isEmpty();
            assertThat(inspection.sentAgain())
                    .as("answers that came again, the same: one for each kill at the most")
                    .isLessThanOrEqualTo(KILLS);
        }
    }

    /** One mail comes while it runs, and sometimes others while it is dead. */
    private void killAt(Step step, RunningGateway gateway, PostOffice office) throws Exception {
        CountDownLatch struck = new CountDownLatch(1);
        Runnable strike = () -> {
            gateway.program().strike();
            struck.countDown();
        };
        arm(step, office, strike);
        office.send();
        if (!struck.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("no mail comes to " + step + "; " + gateway.output());
        }
        gateway.program().end();
        office.proxy().behave();
        office.server().behave();
        if (random.nextBoolean()) {
            office.sendCopy();
        }
        if (random.nextInt(3) == 0) {
            office.send();
        }
        gateway.launch();
    }

    private static void arm(Step step, PostOffice office, Runnable strike) {
        ImapProxy proxy = office.proxy();
        if (step == Step.ANSWERED) {
            office.server().afterDelivery(strike);
        } else if (step.isAfter()) {
            proxy.after(step.command(), strike);
        } else {
            proxy.before(step.command(), strike);
        }
    }

    /** An Océan that would put a mission there twice. */
    private static SimulatorSettings settings() {
        return SimulatorSettings.defaults()
                .withStaff(FieldStaff.absent())
                .withOpenQuestions(OpenQuestions.defaults().with(OnExisting.ADD_ANOTHER));
    }

    private static String settings(OceanSimulator ocean, PostOffice office) {
        return """
                language: en
                ocean:
                  base-url: %s
                  login: simulateur
                  password: simulateur
                  request-timeout: 2s
                delivery:
                  retry: {initial: 100ms, multiplier: 2, maximum: 1s, give-up-after: 1h}
                  quiet-time: 200ms
                management: {port: %s}
                connectors:
                  api: {type: rest, port: %s, keys: {acme: canari-cle-d-acme}}
                  mailbox:
                    type: email
                    imap: {host: 127.0.0.1, port: %d, security: none, username: %s, password: %s}
                    smtp: {host: 127.0.0.1, port: %d, security: none, from: %s}
                    poll-interval: 100ms
                    senders: {acme: [%s]}
                    most-mails-per-hour: 10000
                """.formatted(
                        ocean.baseUri(),
                        RunningGateway.MANAGEMENT_PORT,
                        RunningGateway.REST_PORT,
                        office.proxy().port(),
                        PostOffice.GATEWAY,
                        MailServer.PASSWORD,
                        office.server().smtpPort(),
                        PostOffice.GATEWAY,
                        PostOffice.PARTNER);
    }
}
