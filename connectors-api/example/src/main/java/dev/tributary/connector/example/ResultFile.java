package dev.tributary.connector.example;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Receipt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the partner is told of one file: an array with each item's verdict. */
final class ResultFile {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), content);
    private final Locale language;
    private int items;
    private int rejected;

    ResultFile(String language) {
        this.language = Locale.forLanguageTag(language);
        json.writeStartArray();
    }

    int items() {
        return items;
    }

    boolean isAnyTaken() {
        return rejected < items;
    }

    void add(List<MissionDraft> drafts, List<Receipt> receipts) {
        for (int place = 0; place < drafts.size(); place++) {
            json.writeStartObject();
            json.writeNumberProperty("item", items++);
            json.writeStringProperty(
                    "id", drafts.get(place).get(MissionField.ID).orElse(""));
            add(receipts.get(place));
            json.writeEndObject();
        }
    }

    // guide:verdicts
    private void add(Receipt receipt) {
        json.writeStringProperty(
                "verdict",
                receipt.fold(
                        accepted -> "ACCEPTED", duplicate -> "DUPLICATE", refused -> "REJECTED", later -> "UNDECIDED"));
        if (receipt instanceof Receipt.Rejected refused) {
            rejected++;
            json.writeName("violations");
            json.writeStartArray();
            refused.violations().forEach(this::add);
            json.writeEndArray();
        }
    }
    // guide:end

    private void add(Finding violation) {
        json.writeStartObject();
        json.writeStringProperty("path", violation.path());
        json.writeStringProperty("code", violation.code());
        json.writeStringProperty("message", violation.message().in(language));
        json.writeEndObject();
    }

    /** In one step: a partner never sees half of it. Written again after a crash, it says the same. */
    void write(Folders folders, String name) throws IOException {
        json.writeEndArray();
        json.close();
        String result = name.substring(0, name.length() - ".json".length()) + ".result.json";
        Path unfinished = folders.results().resolve(result + ".tmp");
        Files.write(unfinished, content.toByteArray());
        Folders.move(unfinished, folders.results().resolve(result));
    }

    /** Counts only. */
    @Override
    public String toString() {
        return items + " items, " + rejected + " rejected";
    }
}
