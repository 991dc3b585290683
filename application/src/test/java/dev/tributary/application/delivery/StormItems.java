package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.item;
import static dev.tributary.application.SampleSubmissions.once;
import static dev.tributary.application.SampleSubmissions.telling;

import dev.tributary.application.intake.Action;
import dev.tributary.application.intake.Submission;
import dev.tributary.domain.draft.Field;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What partners hand in during a storm: changes, cancellations, the same again, what comes too late. */
final class StormItems {

    private static final int MOST_AT_ONCE = 3;
    private static final List<Action> ACTIONS = List.of(Action.CREATE, Action.UPSERT, Action.UPSERT, Action.UPDATE);

    private final Random random;
    private final InstantSource clock;
    private final List<Submission> before = new ArrayList<>();
    private int written;

    StormItems(Random random, InstantSource clock) {
        this.random = random;
        this.clock = clock;
    }

    /** A document with an item or a few. */
    List<Submission> next() {
        int size = random.nextInt(4) > 0 ? 1 : 1 + random.nextInt(MOST_AT_ONCE);
        return IntStream.range(0, size).mapToObj(any -> any()).toList();
    }

    private Submission any() {
        if (!before.isEmpty() && random.nextInt(8) == 0) {
            return before.get(Math.max(0, before.size() - 1 - random.nextInt(20)));
        }
        String id = Storm.MISSIONS.get(random.nextInt(Storm.MISSIONS.size()));
        Submission item = random.nextInt(3) == 0 ? cancellation(id) : change(id);
        Submission keyed = once(item, key());
        before.add(keyed);
        return keyed;
    }

    private @Nullable String key() {
        return random.nextInt(4) == 0 ? "key " + written++ : null;
    }

    private Submission change(String id) {
        Submission item = item(ACTIONS.get(random.nextInt(ACTIONS.size())), id, "content " + written++);
        return switch (random.nextInt(10)) {
            case 0, 1 -> expiring(item, 60 + random.nextInt(300));
            case 2 -> expiring(item, -random.nextInt(300));
            default -> item;
        };
    }

    private Submission expiring(Submission item, int seconds) {
        return telling(
                item,
                Map.of(Field.EXPIRES_AT, clock.instant().plusSeconds(seconds).toString()));
    }
}
