package dev.tributary.connector.example;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one mission. What it cannot read becomes a violation of the draft: the gateway tells all of them together. */
final class MissionReader {

    private static final String ACTION = "/action";
    private static final Set<MissionField> NUMBERS =
            EnumSet.of(MissionField.CUSTOMER_ID, MissionField.LATITUDE, MissionField.LONGITUDE);

    private final JsonParser parser;
    private MissionDraft draft = MissionDraft.empty();

    MissionReader(JsonParser parser) {
        this.parser = parser;
    }

    MissionDraft read(JsonToken first) {
        value("", first);
        return draft;
    }

    private void value(String path, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (isGroup(path)) {
            group(path, token);
        } else if (path.equals(ACTION)) {
            action(token);
        } else {
            field(path).ifPresentOrElse(field -> text(field, token), () -> refuse(token, unknown(path)));
        }
    }

    private void group(String path, JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            refuse(token, wrongType(path));
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = path + "/" + parser.currentName();
            value(member, parser.nextToken());
        }
    }

    private void text(MissionField field, JsonToken token) {
        boolean fits = NUMBERS.contains(field) ? token.isNumeric() : token == JsonToken.VALUE_STRING;
        if (fits) {
            draft = draft.with(field, parser.getString());
        } else {
            refuse(token, wrongType(field.path()));
        }
    }

    private void action(JsonToken token) {
        Optional<MissionDraft.Action> known = Stream.of(MissionDraft.Action.values())
                .filter(action ->
                        token == JsonToken.VALUE_STRING && action.name().equals(parser.getString()))
                .findFirst();
        known.ifPresentOrElse(
                action -> draft = draft.with(action),
                () -> refuse(
                        token,
                        new Finding(
                                ACTION,
                                "unknown-action",
                                new Text(
                                        "must be one of UPSERT, CREATE, UPDATE, CANCEL",
                                        "doit être l'un de UPSERT, CREATE, UPDATE, CANCEL"))));
    }

    private void refuse(JsonToken token, Finding why) {
        draft = draft.with(why);
        if (token.isStructStart()) {
            parser.skipChildren();
        }
    }

    private static boolean isGroup(String path) {
        return Stream.of(MissionField.values()).anyMatch(field -> field.path().startsWith(path + "/"));
    }

    private static Optional<MissionField> field(String path) {
        return Stream.of(MissionField.values())
                .filter(field -> field.path().equals(path))
                .findFirst();
    }

    private static Finding unknown(String path) {
        return new Finding(
                path,
                "unknown-field",
                new Text(
                        "a mission has no such field: correct its name, or leave it out",
                        "une mission n'a pas ce champ : corrigez son nom, ou retirez-le"));
    }

    private static Finding wrongType(String path) {
        return new Finding(
                path,
                "wrong-type",
                new Text(
                        "this is of the wrong type: types are never converted",
                        "ceci n'est pas du bon type : les types ne sont jamais convertis"));
    }
}
