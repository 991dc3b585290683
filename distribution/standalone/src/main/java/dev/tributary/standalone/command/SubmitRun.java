package dev.tributary.standalone.command;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.result.ResultFile;
import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import dev.tributary.standalone.terminal.Interruption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Hands in one file and tells what became of it. To be used once. */
final class SubmitRun {

    private final Console console;
    private final boolean json;
    private final Path file;
    private final Path result;
    private final SubmitTally tally = new SubmitTally();

    SubmitRun(Console console, boolean json, Path file, Path result) {
        this.console = console;
        this.json = json;
        this.file = file;
        this.result = result;
    }

    int run(FileRules rules, String partner, GatewayClient client, Interruption interruption)
            throws InterruptedException {
        String name = Objects.requireNonNull(file.getFileName(), "name").toString();
        long lines = console.interactive() && !json ? FileLines.in(file) : 0;
        SubmitProgress progress = new SubmitProgress(console, !json, lines);
        try (ResultTarget target = new ResultTarget(result)) {
            try (Document document = Documents.open(file, name, rules);
                    ResultFile written = new ResultFile(target.open(), document.layout(), console.language())) {
                new Handover(client, interruption, new Submitted(written, tally, progress))
                        .take(document, Offer.of(partner, name));
            }
            target.publish();
            progress.end();
            return finish();
        } catch (IOException failure) {
            progress.end();
            return fail(failure);
        } catch (Handover.Stopped stopped) {
            progress.end();
            return fail(stopped);
        }
    }

    private int finish() {
        if (json) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("file", file.toString());
            told.putAll(tally.toJson(console.language()));
            told.put("result", result.toString());
            console.out().println(JsonText.of(told));
        } else {
            console.print(tally.counts());
            tally.details().forEach(console::print);
            console.print(new Text("Result file: " + result, "Fichier de résultat : " + result));
        }
        return tally.isAnyRejected() ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    /** Words of the system are in its own language: its kind of failure says enough. */
    private int fail(IOException failure) {
        String why = failure.getClass().getSimpleName();
        console.complain(new Text(
                file + " can't be read, or " + result + " not be written (" + why
                        + "): allow that, or name another file for the result with --result.",
                file + " ne peut être lu, ou " + result + " ne peut être écrit (" + why
                        + ") : autorisez-le, ou indiquez un autre fichier de résultat avec --result."));
        return tellOfBefore(ExitStatus.FAILED);
    }

    private int fail(Handover.Stopped stopped) {
        GatewayReply.Undone undone = stopped.why();
        if (undone == null) {
            console.complain(new Text("Interrupted.", "Interrompu."));
            return tellOfBefore(ExitStatus.FAILED);
        }
        undone.complaint().tell(console);
        return tellOfBefore(undone.exitStatus());
    }

    private int tellOfBefore(int exitStatus) {
        if (tally.offered() > 0) {
            console.complain(new Text(
                    "Before that: " + tally.counts().english()
                            + ". Submit the same file again: what was accepted is a duplicate then.",
                    "Avant cela : " + tally.counts().french()
                            + ". Relancez avec le même fichier : ce qui a été accepté sera alors en double."));
        }
        return exitStatus;
    }
}
