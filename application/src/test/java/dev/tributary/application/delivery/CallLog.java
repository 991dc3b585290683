package dev.tributary.application.delivery;

import dev.tributary.application.platform.Effect;
import dev.tributary.domain.Comment;
import dev.tributary.domain.Mission;
import java.util.List;

/** Calls and effects, as words: operation, mission, and the comment that tells one content from another. */
final class CallLog {

    private CallLog() {}

    static List<String> of(List<Effect> effects) {
        return effects.stream().map(CallLog::line).toList();
    }

    private static String line(Effect effect) {
        Mission content = effect.content();
        Comment comment = content == null ? null : content.comment();
        return effect.operation() + " " + effect.key().id() + (comment == null ? "" : " " + comment.value());
    }
}
