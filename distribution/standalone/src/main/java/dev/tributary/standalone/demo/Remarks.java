package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains each item that did not simply go through. */
final class Remarks {

    private static final Text DUPLICATE =
            new Text("sent before, with the same content", "déjà envoyée, avec le même contenu");

    private static final Map<String, Text> TROUBLE = trouble();

    private final Locale language;

    Remarks(Locale language) {
        this.language = language;
    }

    List<Remark> of(Board board) {
        List<Remark> remarks = new ArrayList<>();
        board.faulty().forEach(item -> remarks.add(notAccepted(item)));
        Map<String, MissionStatus> missions = board.missions();
        TROUBLE.forEach((id, text) -> remarks.add(troubled(id, text, missions.get(id))));
        return remarks;
    }

    private Remark notAccepted(BatchAnswer.Item item) {
        String explanation = item.violations().stream()
                .map(violation -> violation.path() + ": " + violation.message())
                .collect(Collectors.joining("; "));
        return new Remark(
                item.id(), item.verdict(), null, explanation.isEmpty() ? DUPLICATE.in(language) : explanation);
    }

    private Remark troubled(String id, Text text, @Nullable MissionStatus mission) {
        if (mission == null) {
            return new Remark(id, "ACCEPTED", null, text.in(language));
        }
        String reason = mission.reason() == null ? "" : " (" + mission.reason() + ")";
        return new Remark(id, "ACCEPTED", mission.delivery().name(), text.in(language) + reason);
    }

    private static Map<String, Text> trouble() {
        Map<String, Text> trouble = new LinkedHashMap<>();
        trouble.put(
                DemoIds.UNCERTAIN,
                new Text(
                        "Océan's answer was lost; its status was read back before anything was sent again",
                        "la réponse d'Océan s'est perdue ; son statut a été relu avant tout nouvel envoi"));
        trouble.put(DemoIds.REFUSED, new Text("Océan does not know the vehicle", "Océan ne connaît pas le véhicule"));
        trouble.put(
                DemoIds.EXPIRED,
                new Text(
                        "Océan was out of order until its expiry had passed",
                        "Océan est resté en panne jusqu'à sa péremption"));
        trouble.put(
                DemoIds.UNJUDGED,
                new Text(
                        "its change was answered by what no rule judges; given up after three repetitions",
                        "la réponse à sa modification n'est jugée par aucune règle ; abandon après trois répétitions"));
        ToldStatus.ALL.forEach(told -> trouble.put(told.id(), told.why()));
        return trouble;
    }
}
