package dev.tributary.domain.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the name that was probably meant: the one with the fewest letters to change, letter case left aside. */
record NearestName(List<String> names) {

    String to(String given) {
        String wanted = given.toUpperCase(Locale.ROOT);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(name, wanted)))
                .orElseThrow();
    }

    /** Levenshtein's, row by row. */
    private static int distance(String name, String given) {
        int[] above = new int[name.length() + 1];
        for (int column = 0; column <= name.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= given.length(); row++) {
            above = below(above, row, name, given.charAt(row - 1));
        }
        return above[name.length()];
    }

    private static int[] below(int[] above, int row, String name, char letter) {
        int[] below = new int[above.length];
        below[0] = row;
        for (int column = 1; column < below.length; column++) {
            int replaced = above[column - 1] + (name.charAt(column - 1) == letter ? 0 : 1);
            below[column] = Math.min(replaced, Math.min(above[column], below[column - 1]) + 1);
        }
        return below;
    }
}
