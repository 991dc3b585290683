package dev.tributary.benchmarks;

import java.util.Arrays;

/**
 * What a load showed.
 *
 * @param perSecond answers a second
 * @param median of the time until an answer, in milliseconds
 * @param p99 the time that 99 of 100 answers took at most, in milliseconds
 * @param failures answers other than the expected one
 */
record Figures(double perSecond, double median, double p99, int failures) {

    static Figures of(long[] nanoseconds, long elapsed, int failures) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Figures(
                sorted.length * 1e9 / elapsed,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) Math.min(sorted.length - 1L, sorted.length * 99L / 100)] / 1e6,
                failures);
    }

    String told() {
        return "%,.0f/s, median %.1f ms, p99 %.1f ms, %d failures".formatted(perSecond, median, p99, failures);
    }
}
