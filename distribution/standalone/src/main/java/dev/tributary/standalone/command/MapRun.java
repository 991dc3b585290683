package dev.tributary.standalone.command;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Text;
import dev.tributary.embedded.Drafts;
import dev.tributary.standalone.terminal.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows line by line what would be made of a file. To be used once. */
final class MapRun {

    private final Console console;
    private final boolean json;
    private final long limit;
    private long items;
    private long refused;

    MapRun(Console console, boolean json, long limit) {
        this.console = console;
        this.json = json;
        this.limit = limit;
    }

    int run(Path file, FileRules rules) {
        String name = Objects.requireNonNull(file.getFileName(), "name").toString();
        try (Document document = Documents.open(file, name, rules)) {
            for (Item item = next(document); item != null; item = next(document)) {
                show(item.line(), checked(item, Instant.now()));
            }
            finish(document.warnings());
            return refused > 0 ? ExitStatus.FAILED : ExitStatus.DONE;
        } catch (IOException failure) {
            String why = failure.getClass().getSimpleName();
            console.complain(new Text(
                    file + " can't be read (" + why + "): allow that",
                    file + " ne peut être lu (" + why + ") : autorisez-le"));
            return ExitStatus.FAILED;
        }
    }

    private @Nullable Item next(Document document) throws IOException {
        return items < limit ? document.next() : null;
    }

    /** Of a broken item nothing else is told: that it lacks fields says nothing more. */
    static MissionDraft checked(Item item, Instant now) {
        Finding broken = item.broken();
        return broken == null
                ? Drafts.checked(item.draft(), now)
                : MissionDraft.empty().with(broken);
    }

    private void show(long line, MissionDraft draft) {
        items++;
        refused += draft.violations().isEmpty() ? 0 : 1;
        if (json) {
            console.out().println(JsonText.ofLine(ItemJson.mission(line, draft, console.language())));
        } else {
            new DraftText(line, draft).lines().forEach(console::print);
        }
    }

    private void finish(List<Finding> warnings) {
        if (json) {
            warnings.forEach(warning -> console.complain(DraftText.told(warning)));
            return;
        }
        warnings.forEach(warning -> console.print(DraftText.told(warning)));
        console.print(new Text(
                items + " items read, " + refused
                        + " of them would be rejected; nothing was sent. Whether an id is known,"
                        + " and what the gateway's own Océan profile limits, only the gateway can tell.",
                items + " éléments lus, dont " + refused
                        + " seraient rejetés ; rien n'a été envoyé. Si un identifiant est"
                        + " connu, et ce que limite le profil Océan propre à la passerelle, elle seule peut le dire."));
    }
}
