package dev.tributary.acceptance.storm;

import dev.tributary.acceptance.storm.Wish.Verb;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws what partners want of their missions: a create, then up to four changes, cancellations and new beginnings. */
final class CoursePlan {

    private static final int MOST_WISHES = 5;

    private final RandomGenerator random;
    private final Instant intervention = InstantSource.system().instant().plus(1, ChronoUnit.DAYS);

    CoursePlan(RandomGenerator random) {
        this.random = random;
    }

    List<Course> courses(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> course(prefix + "-" + number))
                .toList();
    }

    private Course course(String id) {
        List<Wish> wishes = new ArrayList<>();
        int length = random.nextInt(1, MOST_WISHES + 1);
        String street = "1 rue";
        wishes.add(whole(random.nextBoolean() ? Verb.POST : Verb.PUT, id, "comment 1", street));
        for (int number = 2; number <= length; number++) {
            String comment = "comment " + number;
            Verb verb = next(wishes.get(wishes.size() - 1));
            street = verb == Verb.PUT ? number + " rue" : street;
            wishes.add(wish(verb, id, comment, street));
        }
        return new Course(id, wishes);
    }

    /** After a cancellation there is only a new beginning. */
    private Verb next(Wish last) {
        if (last.isCancellation()) {
            return Verb.PUT;
        }
        int draw = random.nextInt(10);
        return draw < 3 ? Verb.DELETE : draw < 7 ? Verb.PUT : Verb.PATCH;
    }

    private Wish wish(Verb verb, String id, String comment, String street) {
        return switch (verb) {
            case DELETE -> new Wish(verb, id, "", Wish.NOTHING);
            case PATCH -> new Wish(verb, id, "{\"comment\":\"%s\"}".formatted(comment), Contents.of(comment, street));
            default -> whole(verb, id, comment, street);
        };
    }

    private Wish whole(Verb verb, String id, String comment, String street) {
        String body = """
                {"id":"%s","type":"LIVRAISON","schedule":{"interventionAt":"%s","expiresAt":"%s"},
                 "recipient":{"vehicle":"AA-123-BB"},"destination":{"street":"%s","postalCode":"59000","city":"Lille"},
                 "comment":"%s"}""".formatted(id, intervention, intervention.plus(8, ChronoUnit.HOURS), street, comment);
        return new Wish(verb, id, body, Contents.of(comment, street));
    }
}
