package dev.tributary.connector.rest.http;

import java.util.function.Function;

/** Something the caller sent, or the problem with it. */
public sealed interface Checked<T> {

    record Sound<T>(T value) implements Checked<T> {}

    record Refused<T>(Problem problem) implements Checked<T> {}

    static <T> Checked<T> sound(T value) {
        return new Sound<>(value);
    }

    static <T> Checked<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    default <R> R fold(Function<T, R> sound, Function<Problem, R> refused) {
        return this instanceof Sound<T> checked
                ? sound.apply(checked.value())
                : refused.apply(((Refused<T>) this).problem());
    }

    default <R> Checked<R> then(Function<T, Checked<R>> next) {
        return fold(next, Checked::refused);
    }
}
