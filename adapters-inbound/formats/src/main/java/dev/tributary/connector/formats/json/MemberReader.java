package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one document member by member, and takes note of all that is wrong with its shape. */
final class MemberReader {

    private final JsonParser parser;
    private final MissionContent content;

    MemberReader(JsonParser parser, MissionContent content) {
        this.parser = parser;
        this.content = content;
    }

    void readGroup(Member.Group group, JsonToken value) {
        if (value != JsonToken.START_OBJECT) {
            refuse(ShapeFindings.notAnObject(group.path()));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken next = parser.nextToken();
            if (seen.add(name)) {
                readMember(group, name, next);
            } else {
                refuse(ShapeFindings.duplicate(Pointer.to(group.path(), name)));
            }
        }
    }

    private void readMember(Member.Group group, String name, JsonToken value) {
        Member member = group.members().get(name);
        if (member instanceof Member.Leaf leaf) {
            readLeaf(leaf, value);
        } else if (member instanceof Member.Group inner) {
            readInner(inner, value);
        } else if (member instanceof Member.Verb verb) {
            readVerb(verb, value);
        } else {
            refuse(ShapeFindings.unknown(Pointer.to(group.path(), name)));
        }
    }

    private void readInner(Member.Group group, JsonToken value) {
        if (value == JsonToken.VALUE_NULL) {
            content.setNull(group.fields());
        } else {
            readGroup(group, value);
        }
    }

    private void readLeaf(Member.Leaf leaf, JsonToken value) {
        if (value == JsonToken.VALUE_NULL) {
            content.setNull(EnumSet.of(leaf.field()));
        } else if (leaf.isNumber()) {
            readNumber(leaf, value);
        } else if (value == JsonToken.VALUE_STRING) {
            content.set(leaf.field(), parser.getString());
        } else {
            refuseValue(ShapeFindings.notAText(leaf.field().path()));
        }
    }

    private void readNumber(Member.Leaf leaf, JsonToken value) {
        String path = leaf.field().path();
        if (!value.isNumeric()) {
            refuseValue(ShapeFindings.notANumber(path));
            return;
        }
        PlainNumber.of(parser.getString())
                .ifPresentOrElse(
                        number -> content.set(leaf.field(), number),
                        () -> refuseValue(ShapeFindings.tooManyDigits(path)));
    }

    private void readVerb(Member.Verb verb, JsonToken value) {
        if (value == JsonToken.VALUE_STRING) {
            action(parser.getString())
                    .ifPresentOrElse(content::setAction, () -> refuseValue(ShapeFindings.unknownAction(verb.path())));
        } else if (value != JsonToken.VALUE_NULL) {
            refuseValue(ShapeFindings.notAText(verb.path()));
        }
    }

    private static Optional<MissionDraft.Action> action(String name) {
        return Stream.of(MissionDraft.Action.values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    private void refuseValue(Finding violation) {
        content.refuse(violation, parser.currentToken().isScalarValue() ? parser.getString() : "");
        parser.skipChildren();
    }

    private void refuse(Finding violation) {
        content.refuse(violation);
        parser.skipChildren();
    }
}
