package dev.tributary.connector.email.answer;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Questions, items and what was found in them. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-27T12:12:00Z");
    static final String KEY = "0123456789abcdef";
    static final Layout LAYOUT = Layout.forExcel(List.of("id", "nomVeh"));
    static final Finding NOBODY = new Finding(
            "/recipient/vehicle",
            "missing",
            new Text("Name the vehicle that receives it.", "Nommez le véhicule qui la reçoit."));
    static final Finding PASSWORD = new Finding(
            "", "workbook-encrypted", new Text("The workbook has a password.", "Le classeur a un mot de passe."));

    private Samples() {}

    static Question question() {
        return new Question(
                "acme", "chef@acme.example", "<q1@acme.example>", List.of("<q0@acme.example>"), "Chantier été");
    }

    static Question about(String subject) {
        return new Question("acme", "chef@acme.example", "<q1@acme.example>", List.of(), subject);
    }

    static Item item(long line, String id) {
        return new Item(line, MissionDraft.of(id), List.of(id, "AB-123-CD"), null);
    }

    static Verdict accepted() {
        return new Verdict(Verdict.Word.ACCEPTED, List.of());
    }

    static Verdict duplicate() {
        return new Verdict(Verdict.Word.DUPLICATE, List.of());
    }

    static Verdict rejected() {
        return new Verdict(Verdict.Word.REJECTED, List.of(NOBODY));
    }

    /** Three taken, one known, two refused. */
    static Report report(Locale language) throws IOException {
        Report report = new Report(language);
        var file = report.document("missions.csv", LAYOUT);
        file.tell(item(2, "M-1"), accepted());
        file.tell(item(3, "M-2"), rejected());
        file.tell(item(4, "M-3"), accepted());
        var text = report.document(Report.TEXT, LAYOUT);
        text.tell(item(1, "M-4"), duplicate());
        text.tell(item(7, "M-5"), rejected());
        text.tell(item(9, "M-6"), accepted());
        return report;
    }

    static ReceivedMail answer(Locale language, Question question, Report report) throws Exception {
        return new ReceivedMail(new Answers("missions@gate.example", language).answer(KEY, question, report, NOW));
    }
}
