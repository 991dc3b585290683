package dev.tributary.connector.example;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Text;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A file with one mission or an array of missions, read item by item: a large one takes no more memory than a small one. */
final class MissionFile implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private boolean isOver;
    private boolean isArray;
    private boolean hasBegun;

    private MissionFile(JsonParser parser) {
        this.parser = parser;
    }

    static MissionFile open(Path file) throws IOException {
        return new MissionFile(JSON.createParser(ObjectReadContext.empty(), Files.newInputStream(file)));
    }

    // guide:poison
    /** Up to so many items; empty at the end. Where it is no JSON any more, the rest is one item that says so. */
    List<MissionDraft> next(int most) {
        List<MissionDraft> drafts = new ArrayList<>();
        while (!isOver && drafts.size() < most) {
            try {
                read(drafts);
            } catch (JacksonException broken) {
                drafts.add(MissionDraft.empty().with(notJson(broken)));
                isOver = true;
            }
        }
        return drafts;
    }
    // guide:end

    private void read(List<MissionDraft> drafts) {
        JsonToken token = parser.nextToken();
        if (!hasBegun && token == JsonToken.START_ARRAY) {
            isArray = true;
            token = parser.nextToken();
        }
        hasBegun = true;
        if (token == null || token == JsonToken.END_ARRAY) {
            isOver = true;
            return;
        }
        drafts.add(new MissionReader(parser).read(token));
        isOver = !isArray;
    }

    private static Finding notJson(JacksonException broken) {
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
        return new Finding(
                "",
                "not-json",
                new Text(
                        "this is not JSON at line " + line + ": correct it and drop the file again",
                        "ceci n'est pas du JSON à la ligne " + line + " : corrigez-le et redéposez le fichier"));
    }

    @Override
    public void close() {
        parser.close();
    }
}
