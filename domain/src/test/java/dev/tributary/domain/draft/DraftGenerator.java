package dev.tributary.domain.draft;

import dev.tributary.domain.Mission;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Writes a mission down in one of the many ways that say the same. */
final class DraftGenerator {

    private final SplittableRandom random;

    DraftGenerator(SplittableRandom random) {
        this.random = random;
    }

    Map<Field, String> write(Mission mission) {
        Map<Field, String> fields = new EnumMap<>(MissionDraft.of(mission).fields());
        fields.computeIfPresent(Field.INTERVENTION_AT, (field, date) -> date(Instant.parse(date)));
        fields.computeIfPresent(Field.EXPIRES_AT, (field, date) -> date(Instant.parse(date)));
        fields.computeIfPresent(Field.LATITUDE, (field, degrees) -> degrees(degrees));
        fields.computeIfPresent(Field.LONGITUDE, (field, degrees) -> degrees(degrees));
        fields.computeIfPresent(
                Field.DISPATCH, (field, name) -> name.equals("SEND") && random.nextBoolean() ? "" : name);
        addBlanks(fields);
        return fields;
    }

    private void addBlanks(Map<Field, String> fields) {
        for (Field field : Field.values()) {
            if (random.nextInt(4) == 0) {
                fields.putIfAbsent(field, " ".repeat(random.nextInt(3)));
            }
        }
    }

    /** With any offset, with or without seconds and their fractions. */
    private String date(Instant minute) {
        int quarters = random.nextInt(-72, 73);
        OffsetDateTime time = minute.atOffset(ZoneOffset.ofTotalSeconds(quarters * 900));
        if (time.getYear() > 9999 || time.getYear() < 1970) {
            time = minute.atOffset(ZoneOffset.UTC);
        }
        String seconds = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> ":%02d".formatted(random.nextInt(60));
            default -> ":59.9999999999";
        };
        return time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm")) + seconds + offset(time.getOffset());
    }

    private String offset(ZoneOffset offset) {
        String whole = DateTimeFormatter.ofPattern("xxx").format(offset);
        return switch (random.nextInt(3)) {
            case 0 -> whole.equals("+00:00") ? "Z" : whole;
            case 1 -> whole.endsWith(":00") ? whole.substring(0, 3) : whole;
            default -> whole.replace(":", "");
        };
    }

    private String degrees(String shortest) {
        boolean plain = !shortest.contains("E");
        return switch (random.nextInt(4)) {
            case 0 -> plain && shortest.contains(".") ? shortest + "000" : shortest;
            case 1 -> plain ? shortest + "e0" : shortest;
            case 2 -> shortest.startsWith("-") ? shortest : "0" + shortest;
            default -> shortest;
        };
    }
}
