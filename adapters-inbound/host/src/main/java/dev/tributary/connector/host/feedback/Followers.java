package dev.tributary.connector.host.feedback;

import dev.tributary.application.Missions;
import dev.tributary.application.Missions.Subscription;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Those who follow events for one connector. */
public final class Followers {

    private static final String PREFIX = "follow/";
    private static final int PAGE = 500;

    private final Missions missions;
    private final Surroundings around;
    private final Map<String, Follower> followers = new ConcurrentHashMap<>();
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    public Followers(Missions missions, Surroundings around) {
        this.missions = missions;
        this.around = around;
    }

    /** To be completed before anybody follows. */
    CompletionStage<Void> load() {
        return load("");
    }

    private CompletionStage<Void> load(String after) {
        return around.notes()
                .list(new NoteQuery(around.connector(), PREFIX, after, PAGE))
                .thenCompose(notes -> {
                    notes.forEach(note -> acknowledged.put(note.key(), Long.parseLong(String.valueOf(note.text()))));
                    return notes.size() == PAGE
                            ? load(notes.get(PAGE - 1).key())
                            : around.notes().keep(List.of());
                });
    }

    /** Refuses a second one under the same name with an IllegalStateException. */
    public AutoCloseable follow(Following following) {
        String key = PREFIX + following.name();
        Follower follower = new Follower(missions, around, following, key, start(key));
        if (followers.putIfAbsent(key, follower) != null) {
            throw new IllegalStateException(
                    "events are followed as " + following.name() + " already: close the other subscription first");
        }
        Subscription waking = missions.subscribe(Scope.EVERYONE, Long.MAX_VALUE, event -> follower.wake());
        follower.wake();
        return () -> {
            follower.close();
            waking.close();
            acknowledged.put(key, follower.acknowledged());
            followers.remove(key, follower);
        };
    }

    /** What the operator should know. */
    Optional<Text> trouble() {
        return followers.entrySet().stream()
                .filter(follower -> follower.getValue().isLate())
                .findFirst()
                .map(follower -> FeedbackTexts.eventLate(follower.getKey().substring(PREFIX.length())));
    }

    /** Kept before anything that is submitted from now on: nothing of it is missed, whatever crashes. */
    private long start(String key) {
        Long known = acknowledged.get(key);
        if (known != null) {
            return known;
        }
        long newest = missions.newestEvent();
        acknowledged.put(key, newest);
        around.notes().keep(List.of(new Note(around.connector(), key, Long.toString(newest))));
        return newest;
    }
}
