package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.Receipt;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The first receipts, by the keys they were given under. Its owner sees to it that one thread at a time uses it. */
final class OnceKeys {

    private record Remembered(String content, Receipt receipt) {}

    private final Map<String, Remembered> remembered = new HashMap<>();

    Receipt first(RecordingDesk desk, Submission submission, Supplier<Receipt> judge) {
        Optional<String> key = Optional.ofNullable(submission.origin().onceKey())
                .map(text -> desk.connector() + "/" + desk.partner() + "/" + text);
        String content = submission.draft().fields() + " " + submission.draft().action();
        Remembered first = key.map(remembered::get).orElse(null);
        if (first != null) {
            return first.content().equals(content) ? first.receipt() : Intake.reject("", "once-key-reused");
        }
        Receipt receipt = judge.get();
        key.ifPresent(text -> remembered.put(text, new Remembered(content, receipt)));
        return receipt;
    }
}
