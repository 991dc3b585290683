package dev.tributary.acceptance.files;

import dev.tributary.acceptance.files.Sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Writes files: new missions, some that came before, changed or as they were, and faulty lines. Knows what must come of it. */
public final class Clerk {

    private static final int FEWEST_LINES = 10;
    private static final int FEW_LINES = 60;
    private static final int MANY_LINES = 200;

    private final String kind;
    private final RandomGenerator random;
    private final Map<String, String> comments = new TreeMap<>();
    private final List<String> ids = new ArrayList<>();
    private int sheets;

    /** @param kind what its files are called */
    public Clerk(String kind, RandomGenerator random) {
        this.kind = kind;
        this.random = random;
    }

    /** What each mission must say at the end, by its id. */
    public Map<String, String> comments() {
        return Map.copyOf(comments);
    }

    /** Files are taken by their names: it is later than all before. */
    public Sheet write() {
        sheets++;
        String name = kind + "-%05d".formatted(sheets);
        int count = random.nextInt(FEWEST_LINES, random.nextInt(6) == 0 ? MANY_LINES : FEW_LINES);
        boolean isWorthless = random.nextInt(10) == 0;
        List<String> known = new ArrayList<>(ids);
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            lines.add(isWorthless || random.nextInt(8) == 0 ? faulty(name, number) : good(name, number, known));
        }
        return new Sheet(name + ".csv", lines);
    }

    private Line faulty(String name, int number) {
        String id = name + "-bad-" + number;
        return switch (random.nextInt(3)) {
            case 0 -> new Line(id + ";;no vehicle", "REJECTED");
            case 1 -> new Line(id + ";AA-123-BB;too;many", "REJECTED");
            default -> new Line("1,23E+11;AA-123-BB;no id", "REJECTED");
        };
    }

    /** @param known ids that may be taken again, each once in a file */
    private Line good(String name, int number, List<String> known) {
        if (known.isEmpty() || random.nextInt(5) > 0) {
            String id = name + "-" + number;
            ids.add(id);
            return line(id, "first");
        }
        String id = known.remove(random.nextInt(known.size()));
        return line(id, random.nextBoolean() ? comments.getOrDefault(id, "") : "by " + name);
    }

    private Line line(String id, String comment) {
        boolean isSame = comment.equals(comments.put(id, comment));
        return new Line(id + ";AA-123-BB;" + comment, isSame ? "DUPLICATE" : "ACCEPTED");
    }
}
