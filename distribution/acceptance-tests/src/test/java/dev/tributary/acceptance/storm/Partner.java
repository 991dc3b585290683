package dev.tributary.acceptance.storm;

import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.RestPartner;
import dev.tributary.acceptance.storm.Tally.Count;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a good partner's program: takes its missions through their courses, several by turns, and repeats each
 * request until it is acknowledged.
 */
final class Partner implements Callable<Integer> {

    private static final int BY_TURNS = 20;

    /** The gateway may be killed again while it starts. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RestPartner door;
    private final Deque<Course> ahead;
    private final Pace pace;
    private final Tally tally;
    private final RandomGenerator random;

    Partner(RestPartner door, List<Course> courses, Pace pace, Tally tally, RandomGenerator random) {
        this.door = door;
        this.ahead = new ArrayDeque<>(courses);
        this.pace = pace;
        this.tally = tally;
        this.random = random;
    }

    /** How many wishes were acknowledged. */
    @Override
    public Integer call() throws Exception {
        int acknowledged = 0;
        List<Course> begun = new ArrayList<>();
        while (!begun.isEmpty() || !ahead.isEmpty()) {
            while (begun.size() < BY_TURNS && !ahead.isEmpty()) {
                begun.add(ahead.remove());
            }
            Course course = begun.get(random.nextInt(begun.size()));
            pace.await();
            ask(course);
            acknowledged++;
            if (course.isOver()) {
                begun.remove(course);
            }
        }
        return acknowledged;
    }

    private void ask(Course course) throws Exception {
        Wish wish = course.next();
        Await.within(
                PATIENCE,
                wish + " of " + course.id() + " is acknowledged",
                () -> tally.of(Count.BROKEN) + " requests were broken",
                () -> isAcknowledged(wish, course));
    }

    private boolean isAcknowledged(Wish wish, Course course) throws Exception {
        tally.one(Count.REQUESTS);
        try {
            HttpResponse<String> answer = wish.askOf(door);
            if (answer.statusCode() == 503) {
                return false;
            }
            course.acknowledge(revision(wish, answer));
        } catch (IOException broken) {
            tally.one(Count.BROKEN);
            return false;
        }
        tally.one(Count.ACKNOWLEDGED);
        return true;
    }

    private static int revision(Wish wish, HttpResponse<String> answer) {
        if (answer.statusCode() != 202 && answer.statusCode() != 200) {
            throw new AssertionError(
                    wish + " of " + wish.id() + " was answered " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body()).path("revision").asInt();
    }
}
