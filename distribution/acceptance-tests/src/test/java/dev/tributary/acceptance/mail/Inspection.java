package dev.tributary.acceptance.mail;

import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatedMission;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks whether every line of every mail was taken once, and every mail answered once. */
record Inspection(PostOffice office, OceanSimulator ocean) {

    void awaitEnd(Duration patience, RunningGateway gateway) throws Exception {
        Await.within(
                patience,
                "all mails are put away",
                () -> office.lying("INBOX") + " left",
                () -> office.lying("INBOX") == 0);
        Await.within(
                patience,
                "all mails are answered",
                () -> "not answered: " + unanswered(),
                () -> unanswered().isEmpty());
        Await.within(
                patience,
                "all is at Océan",
                () -> "not there: " + missing(),
                () -> missing().isEmpty());
    }

    private List<String> unanswered() {
        List<String> waiting =
                new ArrayList<>(office.sent().stream().map(Sent::messageId).toList());
        replies().forEach(reply -> waiting.remove(reply.question()));
        return waiting;
    }

    private List<Reply> replies() {
        try {
            return office.replies();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Map<String, String> missing() {
        Map<String, String> missing = new TreeMap<>(office.comments());
        for (SimulatedMission mission : ocean.missions()) {
            missing.remove(mission.idMission(), mission.content().getOrDefault("commentaire", ""));
        }
        return missing;
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        Map<String, List<Reply>> replies = replies().stream().collect(Collectors.groupingBy(Reply::question));
        for (Sent mail : office.sent()) {
            List<Reply> answers = replies.getOrDefault(mail.messageId(), List.of());
            if (answers.stream().map(Reply::messageId).distinct().count() != 1) {
                findings.add(mail.messageId() + " was answered " + answers.size() + " times");
            }
            answers.stream()
                    .filter(answer -> !answer.verdicts().equals(mail.sheet().verdicts()))
                    .map(answer -> mail.messageId() + " was told " + answer.verdicts() + ", not "
                            + mail.sheet().verdicts())
                    .forEach(findings::add);
        }
        ocean.missions().stream()
                .filter(mission -> mission.creations() != 1 || mission.copies() != 1)
                .map(mission -> mission.idMission() + " was put there " + mission.creations() + " times")
                .forEach(findings::add);
        return findings;
    }

    /** Answers that came more than once, under the same Message-ID. */
    int sentAgain() {
        return replies().size() - office.sent().size();
    }
}
