package dev.tributary.ocean.simulator;

import java.util.Map;
import java.util.function.Function;

/** What came of reading the parameters of a call. */
sealed interface Reading {

    <R> R fold(Function<Map<String, String>, R> understood, Function<String, R> unreadable);

    /** The values, none where they could not be read. */
    default Map<String, String> values() {
        return fold(values -> values, reason -> Map.of());
    }

    record Understood(Map<String, String> given) implements Reading {
        @Override
        public <R> R fold(Function<Map<String, String>, R> understood, Function<String, R> unreadable) {
            return understood.apply(given);
        }

        @Override
        public String toString() {
            return "Understood[" + given.size() + " parameters]";
        }
    }

    record Unreadable(String reason) implements Reading {
        @Override
        public <R> R fold(Function<Map<String, String>, R> understood, Function<String, R> unreadable) {
            return unreadable.apply(reason);
        }
    }
}
