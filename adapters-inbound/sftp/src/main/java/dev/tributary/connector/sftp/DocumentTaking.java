package dev.tributary.connector.sftp;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Patience;
import dev.tributary.connector.formats.intake.DocumentIntake;
import dev.tributary.connector.formats.result.ResultFile;
import dev.tributary.connector.sftp.intake.Taking;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.MissionDesk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/** Takes files in whatever format they have, by the connector's settings. */
final class DocumentTaking implements Taking {

    private final MissionDesk desk;
    private final Patience patience;
    private final FileRules rules;
    private final Locale language;

    DocumentTaking(MissionDesk desk, ConnectorContext context, Closing closing) {
        this.desk = desk;
        this.patience = new Patience(context, closing);
        this.rules = FileRules.of(context.settings());
        this.language = Locale.forLanguageTag(context.settings().text("language"));
    }

    @Override
    public Outcome take(Path file, String name, String onceKey, OutputStream result)
            throws IOException, InterruptedException {
        try (Document document = Documents.open(file, name, rules);
                ResultFile told = new ResultFile(result, document.layout(), language)) {
            var outcome = new DocumentIntake(desk, patience, name, onceKey).take(document, told);
            return new Outcome(outcome.offered(), outcome.accepted(), outcome.duplicate(), outcome.rejected());
        }
    }
}
