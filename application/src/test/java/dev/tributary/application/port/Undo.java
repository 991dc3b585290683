package dev.tributary.application.port;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** The way back to where a transaction began. */
final class Undo {

    private final Deque<Runnable> steps = new ArrayDeque<>();

    void add(Runnable step) {
        steps.push(step);
    }

    /** The map will hold again what it holds now under this key, or nothing. */
    <K, V> void remember(Map<K, V> map, K key) {
        V before = map.get(key);
        if (before == null) {
            add(() -> map.remove(key));
        } else {
            add(() -> map.put(key, before));
        }
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void commit() {
        steps.clear();
    }

    void rollBack() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }
}
