package dev.tributary.domain.draft;

import dev.tributary.domain.Text;

/** What one {name} in a finding's text stands for. */
public record Detail(String name, Text value) {

    public static Detail of(String name, String value) {
        return new Detail(name, new Text(value, value));
    }

    static Detail of(String name, long value) {
        return of(name, Long.toString(value));
    }
}
