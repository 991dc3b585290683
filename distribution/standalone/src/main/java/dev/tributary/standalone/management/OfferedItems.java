package dev.tributary.standalone.management;

import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionDraft.Action;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the items of a call that hands in missions: drafts by the names of columns, as their reader left them. */
final class OfferedItems {

    private static final int MOST = 500;
    private static final int LONGEST_PLACE = 100;
    private static final Map<String, Action> ACTIONS =
            Stream.of(Action.values()).collect(Collectors.toMap(Action::name, Function.identity()));

    private final Members call;
    private final @Nullable String document;

    OfferedItems(Members call, @Nullable String document) {
        this.call = call;
        this.document = document;
    }

    List<Submission> read() {
        JsonNode items = call.member("items");
        call.expect(
                items.isArray() && !items.isEmpty() && items.size() <= MOST,
                "items",
                "a list of 1 to 500 items",
                "une liste de 1 à 500 éléments");
        List<Submission> read = new ArrayList<>();
        for (int place = 0; items.isArray() && place < Math.min(items.size(), MOST); place++) {
            read.add(item("items[" + place + "]", items.get(place)));
        }
        return read;
    }

    private Submission item(String name, JsonNode item) {
        call.expect(item.isObject(), name, "an object", "un objet");
        Members members = new Members(item);
        Origin origin = new Origin(document, place(members), null);
        MissionDraft draft = new MissionDraft(
                action(members), fields(members), findings(members, "violations"), findings(members, "warnings"));
        call.take(name, members);
        return new Submission(draft, origin);
    }

    private static @Nullable String place(Members members) {
        String place = members.text("item").orElse(null);
        members.expect(
                place == null || place.length() <= LONGEST_PLACE,
                "item",
                "a text of up to 100 characters",
                "un texte de 100 caractères au plus");
        return place;
    }

    private static Action action(Members members) {
        Optional<String> written = members.text("action");
        String names =
                String.join(", ", Stream.of(Action.values()).map(Action::name).toList());
        members.expect(
                written.isEmpty() || ACTIONS.containsKey(written.get()),
                "action",
                "one of " + names,
                "une valeur parmi " + names);
        return written.map(ACTIONS::get).orElse(Action.UPSERT);
    }

    private static Map<MissionField, String> fields(Members item) {
        JsonNode written = item.member("fields");
        item.expect(written.isObject(), "fields", "an object", "un objet");
        Members fields = new Members(written);
        Map<MissionField, String> read = new EnumMap<>(MissionField.class);
        for (StandardColumn column : StandardColumn.values()) {
            column.field()
                    .ifPresent(field -> fields.verbatim(column.column()).ifPresent(text -> read.put(field, text)));
        }
        item.take("fields", fields);
        return read;
    }

    private static List<Finding> findings(Members item, String name) {
        JsonNode written = item.member(name);
        List<Finding> read = new ArrayList<>();
        written.forEach(finding -> FindingJson.read(finding).ifPresent(read::add));
        item.expect(
                (written.isArray() && read.size() == written.size()) || !item.has(name),
                name,
                "a list of findings, each with path, code and message, this in en and fr",
                "une liste de constats, chacun avec path, code et message, celui-ci en en et fr");
        return read;
    }
}
