package dev.tributary.acceptance.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.acceptance.program.SftpPartner;
import dev.tributary.ocean.simulator.FieldStaff;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.OpenQuestions;
import dev.tributary.ocean.simulator.OpenQuestions.OnExisting;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at every step of a file's life: no line lost, none doubled, no result file missing. */
class FileKillTest {

    private static final boolean LONG = Boolean.getBoolean("tributary.long");
    private static final int KILLS = LONG ? 300 : 4;
    private static final int SHEETS_AT_ONCE = 2;
    private static final int AHEAD = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Step> STEPS = List.of(Step.CLAIMED, Step.RESULT_BEGUN, Step.RESULT_TOLD, Step.PUT_AWAY);

    private static final String PASSWORD = "canari-mot-de-passe-d-acme";

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("tributary.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Clerk clerk = new Clerk("daily", new Random(seed + 1));
    private final Clerk uploader = new Clerk("upload", new Random(seed + 2));
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Sheet> uploads = new ArrayList<>();
    private final int port = RunningGateway.freePort();

    @Test
    void whateverMomentItIsKilledAtEveryLineIsThereOnceAndTold() throws Exception {
        System.out.println("kills of files with -Dtributary.seed=" + seed);
        Folders folders = folders();
        folders.make();
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        try (OceanSimulator ocean = OceanSimulator.start(settings());
                Reaper reaper = new Reaper(folders, random);
                RunningGateway gateway = RunningGateway.with(folder, settings(ocean), environment(temporary));
                SftpPartner partner = new SftpPartner(port, "acme", PASSWORD)) {
            drop(AHEAD);
            for (int kill = 1; kill <= KILLS; kill++) {
                int turn = kill % (STEPS.size() + 1);
                if (turn == STEPS.size()) {
                    killAtUpload(gateway, partner, reaper);
                } else {
                    killAt(STEPS.get(turn), gateway, reaper);
                }
            }
            Audit audit = new Audit(folders, ocean, temporary);
            audit.awaitEnd(sheets, uploads, comments(), PATIENCE);
            assertThat(gateway.program().terminate()).isZero();

            assertThat(audit.findings(sheets, uploads))
                    .as("-Dtributary.seed=" + seed)
                    .isEmpty();
            System.out.printf(
                    "%d kills, %d files, %d uploads, %d missions; a kill found its file %s%n",
                    KILLS, sheets.size(), uploads.size(), comments().size(), reaper.found());
            assertThat(reaper.found())
                    .as("steps at which a kill found its file")
                    .hasSizeGreaterThan(LONG ? 2 : 0);
        }
    }

    /** One file comes while it runs, and others while it is dead. */
    private void killAt(Step step, RunningGateway gateway, Reaper reaper) throws Exception {
        drop(1);
        reaper.kill(gateway.program(), aim(), step);
        drop(random.nextInt(SHEETS_AT_ONCE + 1));
        gateway.launch();
    }

    private Folders folders() {
        return new Folders(folder.resolve("sftp"), "acme");
    }

    private Map<String, String> comments() {
        Map<String, String> comments = new HashMap<>(clerk.comments());
        comments.putAll(uploader.comments());
        return comments;
    }

    /** The partner cannot know how far it came, and uploads it again. */
    private void killAtUpload(RunningGateway gateway, SftpPartner partner, Reaper reaper) throws Exception {
        Sheet sheet = uploader.write();
        uploads.add(sheet);
        gateway.awaitReady();
        CompletableFuture<Boolean> broken = CompletableFuture.supplyAsync(() -> isUploaded(partner, sheet));
        reaper.killAtUpload(gateway.program(), sheet.name());
        broken.get(1, TimeUnit.MINUTES);
        drop(SHEETS_AT_ONCE);
        gateway.launch();
        Await.until(sheet.name() + " is uploaded", () -> isUploaded(partner, sheet));
    }

    private static boolean isUploaded(SftpPartner partner, Sheet sheet) {
        try {
            partner.upload("/inbox/" + sheet.name(), sheet.content());
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    /** One of the next files that are not claimed yet, or the last one. */
    private String aim() {
        List<String> waiting = sheets.stream()
                .map(Sheet::name)
                .filter(name -> Files.exists(folders().of("inbox").resolve(name)))
                .limit(AHEAD)
                .toList();
        return waiting.isEmpty() ? sheets.get(sheets.size() - 1).name() : waiting.get(random.nextInt(waiting.size()));
    }

    /** Its temporary files in a place of their own, where what is left of them is found. */
    private static Map<String, String> environment(Path temporary) {
        return Map.of("TRIBUTARY_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -Djava.io.tmpdir=" + temporary);
    }

    private void drop(int count) throws IOException {
        for (int number = 0; number < count; number++) {
            Sheet sheet = clerk.write();
            sheets.add(sheet);
            folders().drop(sheet.name(), sheet.content());
        }
    }

    /** An Océan that would put a mission there twice. */
    private static SimulatorSettings settings() {
        return SimulatorSettings.defaults()
                .withStaff(FieldStaff.absent())
                .withOpenQuestions(OpenQuestions.defaults().with(OnExisting.ADD_ANOTHER));
    }

    private String settings(OceanSimulator ocean) {
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
                  dropbox:
                    type: sftp
                    mode: serve
                    host: 127.0.0.1
                    port: %d
                    root: sftp
                    host-key-file: host-key
                    poll-interval: 50ms
                    partners: {acme: {password: %s}}
                """.formatted(ocean.baseUri(), RunningGateway.MANAGEMENT_PORT, RunningGateway.REST_PORT, port, PASSWORD);
    }
}
