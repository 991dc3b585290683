package dev.tributary.connector.formats.csv;

import dev.tributary.connector.formats.table.HeaderRule;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is read.
 *
 * @param delimiter what stands between two values; null: what it looks like
 * @param header whether it has one
 * @param known whether a column of this name means something here: tells the delimiter where several are likely
 */
public record CsvRules(@Nullable Character delimiter, HeaderRule header, Predicate<String> known) {}
