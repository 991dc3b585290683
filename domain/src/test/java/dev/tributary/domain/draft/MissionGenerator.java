package dev.tributary.domain.draft;

import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes missions of every shape that a draft may tell of and that have not expired. */
final class MissionGenerator {

    private static final long LAST_MINUTE = 253_402_300_740L;

    private final SplittableRandom random;
    private final TextGenerator texts;

    MissionGenerator(SplittableRandom random) {
        this.random = random;
        this.texts = new TextGenerator(random);
    }

    Mission mission() {
        return new Mission(
                new MissionId(texts.id()),
                maybe(() -> new CustomerId(1 + random.nextLong(Long.MAX_VALUE))),
                maybe(() -> new MissionType(texts.text(250))),
                schedule(),
                recipient(),
                destination(),
                maybe(() -> new Comment(texts.text(2000))),
                random.nextBoolean() ? Dispatch.SEND : Dispatch.PREPARE);
    }

    private Schedule schedule() {
        long expiry =
                DraftBuilder.NOW.getEpochSecond() + 60 + (random.nextBoolean() ? random.nextLong(1_000_000) : far());
        Instant expiresAt = maybe(() -> Instant.ofEpochSecond(expiry));
        long latest = expiresAt == null ? LAST_MINUTE : expiry - 60;
        return new Schedule(maybe(() -> Instant.ofEpochSecond(random.nextLong(latest))), expiresAt);
    }

    private long far() {
        return random.nextLong(LAST_MINUTE - DraftBuilder.NOW.getEpochSecond() - 60);
    }

    private Recipient recipient() {
        return switch (random.nextInt(3)) {
            case 0 -> new Recipient.Vehicle(texts.text(250));
            case 1 -> new Recipient.NamedPerson(texts.text(250), texts.text(250));
            default -> new Recipient.FullNamePerson(texts.text(250));
        };
    }

    private Destination destination() {
        return new Destination(
                maybe(() -> texts.text(250)),
                maybe(() -> texts.text(250)),
                maybe(() -> texts.text(250)),
                maybe(() -> texts.text(250)),
                maybe(() -> new Coordinates(degrees(90), degrees(180))));
    }

    /** Of few digits, of all a double has, or tiny; never zero. */
    private double degrees(int bound) {
        double any = random.nextDouble(-bound, bound);
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(bound);
            case 1 -> Math.rint(any * 1e6) / 1e6 + 1e-7;
            case 2 -> any;
            default -> Math.scalb(any, -random.nextInt(300)) + Double.MIN_VALUE;
        };
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
