import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the demo's missions and changes: one seed, the same bytes. Runs in its own folder, beside its tables. */
public final class DemoMissions {
    private static final Path TARGET = Path.of("../../main/resources/dev/tributary/standalone/demo");
    private static final long SEED = 20261201L;
    private static final String DAY = "2026-12-01";
    private static final int MISSIONS = 500;
    private static final int PREPARED = 40;

    public static void main(String[] arguments) throws IOException {
        Random random = new Random(SEED);
        Tables tables = Tables.read(random);
        List<Fields> missions = new Planner(tables, tables.towns(), random).missions(MISSIONS);
        List<Fields> ordinary = new ArrayList<>(missions);
        ordinary.removeAll(Special.allOf(missions));
        Collections.shuffle(ordinary, random);
        ordinary.subList(0, PREPARED).forEach(mission -> mission.with("dispatch", "PREPARE"));
        Special.editAll(missions);
        List<Fields> changes = new Changes(tables, random).of(ordinary, Special.UNJUDGED.of(missions));
        Collections.shuffle(changes, random);
        write("missions.ndjson", missions);
        write("changes.ndjson", changes);
    }

    private static void write(String name, List<Fields> documents) throws IOException {
        String text = documents.stream().map(document -> document + "\n").collect(Collectors.joining());
        Files.writeString(TARGET.resolve(name), text);
    }

    private static String time(int minute) {
        return DAY + "T" + LocalTime.ofSecondOfDay(minute * 60L) + ":00+01:00";
    }

    /** The lines that show more than a delivery, each on a line whose recipient is of the kind it needs. */
    private enum Special {
        REPEATED(21, mission -> {}),
        UNKNOWN_FIELD(38, mission -> mission.with("priority", "HAUTE")),
        NO_RECIPIENT(64, mission -> mission.members.remove("recipient")),
        UNCERTAIN(90, mission -> mission.with("id", "DEMO-UNCERTAIN")),
        TWO_RECIPIENTS(113, mission -> mission.at("recipient").with("person", Fields.of("fullName", "Laure Keller"))),
        REPETITION(152, mission -> {}),
        UNJUDGED(175, mission -> mission.with("id", "DEMO-UNJUDGED")),
        CROSSED_DATES(199, mission -> mission.at("schedule").with("expiresAt", time(6 * 60))),
        HALF_A_POINT(
                247,
                mission -> mission.at("destination").at("coordinates").members.remove("longitude")),
        POINT_ZERO(291, mission -> mission.at("destination").with("coordinates", Fields.point("0", "0"))),
        NO_OFFSET(336, mission -> mission.at("schedule").with("interventionAt", DAY + "T10:15:00")),
        UNKNOWN_VEHICLE(388, mission -> mission.with("recipient", Fields.of("vehicle", "INCONNU-388"))),
        EXPIRED(432, mission -> mission.with("id", "DEMO-EXPIRED"));

        private final int line;
        private final Consumer<Fields> edit;

        Special(int line, Consumer<Fields> edit) {
            this.line = line;
            this.edit = edit;
        }

        Fields of(List<Fields> missions) {
            return missions.get(line - 1);
        }

        static List<Fields> allOf(List<Fields> missions) {
            return Arrays.stream(values()).map(special -> special.of(missions)).toList();
        }

        static void editAll(List<Fields> missions) {
            Arrays.stream(values()).forEach(special -> special.edit.accept(special.of(missions)));
            missions.set(REPETITION.line - 1, REPEATED.of(missions));
        }
    }

    /** Makes valid missions; no two in one town are at the same time. */
    private record Planner(Tables tables, List<Town> towns, Random random) {
        private static final int QUARTERS_OF_A_VISIT = 10;

        List<Fields> missions(int count) {
            return IntStream.rangeClosed(1, count).mapToObj(this::mission).collect(Collectors.toList());
        }

        private Fields mission(int line) {
            Town town = towns.get(line % towns.size());
            String[] job = tables.any("comments.txt").split(": ", 2);
            Fields mission = Fields.of("id", "%s-2026-%05d".formatted(job[0].substring(0, 3), line))
                    .with("type", job[0])
                    .with("schedule", schedule(line))
                    .with("recipient", recipient(line, town))
                    .with("destination", destination(line, town));
            if (random.nextInt(10) > 0) {
                mission.with("comment", random.nextInt(5) > 0 ? job[1] : tables.any("comments-of-any-type.txt"));
            }
            return mission.with("dispatch", "SEND");
        }

        private Fields schedule(int line) {
            int visit = (line / towns.size() + line % towns.size()) % 4;
            int quarter = visit * QUARTERS_OF_A_VISIT + random.nextInt(QUARTERS_OF_A_VISIT);
            return Fields.of("interventionAt", time(7 * 60 + quarter * 15))
                    .with("expiresAt", time(18 * 60 + random.nextInt(7) * 30));
        }

        /** Lines that end in 0, 4 or 7 go to a person: three in ten. */
        private Fields recipient(int line, Town town) {
            List<Fields> choice = line * 3 % 10 < 3 ? town.persons() : town.vehicles();
            return choice.get(random.nextInt(choice.size())).copy();
        }

        /** One in six without a reference, one in twenty without a point. */
        private Fields destination(int line, Town town) {
            Fields destination = new Fields();
            if (random.nextInt(6) > 0) {
                destination.with("reference", tables.any("places.txt"));
            }
            destination.with("street", tables.street());
            destination.with("postalCode", town.postalCode()).with("city", town.city());
            return line % 20 == 5 ? destination : destination.with("coordinates", town.point(random));
        }
    }

    /** What the office changes later: prepared missions go out, others are called off or changed. */
    private record Changes(Tables tables, Random random) {
        List<Fields> of(List<Fields> ordinary, Fields unjudged) {
            Consumer<Fields> sent = update -> update.with("dispatch", "SEND");
            Consumer<Fields> commented = update -> update.with("comment", tables.any("later-comments.txt"));
            Consumer<Fields> moved = update -> update.at("destination").with("street", tables.street());
            List<Fields> changes = new ArrayList<>();
            ordinary.subList(0, 20).forEach(mission -> changes.add(update(mission, sent)));
            ordinary.subList(36, 61).forEach(mission -> changes.add(cancel(mission)));
            ordinary.subList(61, 66).forEach(mission -> changes.add(update(mission, this::postpone)));
            ordinary.subList(66, 71).forEach(mission -> changes.add(update(mission, commented)));
            ordinary.subList(71, 75).forEach(mission -> changes.add(update(mission, moved)));
            changes.add(update(unjudged, commented));
            return changes;
        }

        private void postpone(Fields update) {
            update.at("schedule").with("interventionAt", time(17 * 60 + 15 * random.nextInt(4)));
        }

        private static Fields cancel(Fields mission) {
            return Fields.of("id", mission.members.get("id")).with("action", "CANCEL");
        }

        private static Fields update(Fields mission, Consumer<Fields> edit) {
            Fields update = mission.copy().with("action", "UPDATE");
            edit.accept(update);
            return update;
        }
    }

    /** A town with those who work in it. */
    private record Town(
            String city,
            String postalCode,
            double latitude,
            double longitude,
            double spreadMetres,
            List<Fields> vehicles,
            List<Fields> persons) {
        private static final double METRES_A_DEGREE = 111_200;

        Fields point(Random random) {
            double distance = spreadMetres * Math.sqrt(random.nextDouble()) / METRES_A_DEGREE;
            double bearing = 2 * Math.PI * random.nextDouble();
            double north = distance * StrictMath.cos(bearing);
            double east = distance * StrictMath.sin(bearing) / StrictMath.cos(StrictMath.toRadians(latitude));
            return Fields.point(degrees(latitude + north), degrees(longitude + east));
        }

        private static String degrees(double angle) {
            return BigDecimal.valueOf(angle).setScale(6, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** The text files beside this program, by name, line by line; what is drawn from them. */
    private record Tables(Map<String, List<String>> files, Random random) {
        /** The letters of French plates since 2009. */
        private static final String LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ";

        static Tables read(Random random) throws IOException {
            Map<String, List<String>> files = new LinkedHashMap<>();
            try (var tables = Files.newDirectoryStream(Path.of(""), "*.{csv,txt}")) {
                for (Path table : tables) {
                    files.put(table.toString(), Files.readAllLines(table));
                }
            }
            return new Tables(files, random);
        }

        List<Town> towns() {
            List<Town> towns =
                    files.get("towns.csv").stream().skip(1).map(this::town).collect(Collectors.toList());
            Collections.shuffle(towns, random);
            return towns;
        }

        private Town town(String line) {
            String[] row = line.split(",");
            double[] numbers =
                    Arrays.stream(row).skip(2).mapToDouble(Double::parseDouble).toArray();
            return new Town(row[0], row[1], numbers[0], numbers[1], numbers[2], vehicles(row[0]), persons());
        }

        private List<Fields> vehicles(String city) {
            String named = any("fleet-names.txt").formatted(city);
            return List.of(Fields.of("vehicle", named), Fields.of("vehicle", plate()), Fields.of("vehicle", plate()));
        }

        private List<Fields> persons() {
            String fullName = any("first-names.txt") + " " + any("last-names.txt");
            Fields names = Fields.of("lastName", any("last-names.txt")).with("firstName", any("first-names.txt"));
            return List.of(Fields.of("person", names), Fields.of("person", Fields.of("fullName", fullName)));
        }

        String street() {
            String number = 1 + random.nextInt(98) + (random.nextInt(12) == 0 ? " bis" : "");
            return any("streets.txt").replace("#", number);
        }

        private String plate() {
            return "%s-%03d-%s".formatted(pair(), 1 + random.nextInt(999), pair());
        }

        String any(String file) {
            List<String> lines = files.get(file);
            return lines.get(random.nextInt(lines.size()));
        }

        private String pair() {
            char first = LETTERS.charAt(random.nextInt(LETTERS.length()));
            char second = LETTERS.charAt(random.nextInt(LETTERS.length()));
            String pair = "" + first + second;
            return List.of("SS", "WW").contains(pair) ? pair() : pair;
        }
    }

    /** A JSON object, in the order of writing; it may well be a wrong mission. */
    private static final class Fields {
        private final Map<String, Object> members = new LinkedHashMap<>();

        static Fields of(String name, Object value) {
            return new Fields().with(name, value);
        }

        static Fields point(String latitude, String longitude) {
            return of("latitude", new BigDecimal(latitude)).with("longitude", new BigDecimal(longitude));
        }

        Fields with(String name, Object value) {
            members.put(name, value);
            return this;
        }

        Fields at(String name) {
            return (Fields) members.get(name);
        }

        Fields copy() {
            Fields copy = new Fields();
            members.forEach((name, value) -> copy.with(name, value instanceof Fields inner ? inner.copy() : value));
            return copy;
        }

        @Override
        public String toString() {
            return members.entrySet().stream()
                    .map(member -> json(member.getKey()) + ":" + json(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }

        /** Of a text, a number or an object. The tables hold no control characters. */
        private static String json(Object value) {
            return value instanceof String text
                    ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                    : value.toString();
        }
    }
}
