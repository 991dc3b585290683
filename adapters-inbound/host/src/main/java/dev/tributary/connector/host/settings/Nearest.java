package dev.tributary.connector.host.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that was probably meant: swapped, missing, doubled and wrong letters count one each. */
public final class Nearest {

    private Nearest() {}

    /** The known name closest to the written one, if one is close: at most every third letter differs. */
    public static Optional<String> to(String written, Collection<String> known) {
        String plain = plain(written);
        int tolerated = Math.max(1, plain.length() / 3);
        return known.stream()
                .filter(name -> distance(plain, plain(name)) <= tolerated)
                .min(Comparator.<String>comparingInt(name -> distance(plain, plain(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The optimal string alignment distance. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = firstRow(other.length());
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int cost = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                int nearest = Math.min(last[column - 1] + cost, 1 + Math.min(last[column], current[column - 1]));
                boolean swapped = isSwapped(one, row, other, column);
                current[column] = swapped ? Math.min(nearest, beforeLast[column - 2] + 1) : nearest;
            }
            beforeLast = last;
            last = current;
        }
        return last[other.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int column = 0; column <= length; column++) {
            row[column] = column;
        }
        return row;
    }

    private static boolean isSwapped(String one, int row, String other, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
