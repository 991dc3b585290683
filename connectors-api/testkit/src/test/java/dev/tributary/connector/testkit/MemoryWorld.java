package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.MissionView.ProgressState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where documents lie until they are taken away, and partners are told what became of them. */
final class MemoryWorld {

    private static final Map<String, MemoryWorld> WORLDS = new ConcurrentHashMap<>();

    private final Map<String, Document> inbox = new LinkedHashMap<>();
    private final Map<String, List<Verdict>> told = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, ProgressState> progress = new HashMap<>();
    private volatile boolean gone;
    private volatile boolean stuck;

    /** The world of this name; a connector with a class loader of its own finds an empty one. */
    static MemoryWorld named(String name) {
        return WORLDS.computeIfAbsent(name, unknown -> new MemoryWorld());
    }

    static void forget(String name) {
        WORLDS.remove(name);
    }

    private void check() {
        if (gone) {
            throw new IllegalStateException("the world is gone");
        }
    }

    synchronized void put(Document document) {
        inbox.put(document.name(), document);
        told.remove(document.name());
        words.remove(document.name());
    }

    synchronized List<Document> look() {
        check();
        return new ArrayList<>(inbox.values());
    }

    synchronized Optional<Document> take(String name) {
        check();
        return Optional.ofNullable(inbox.remove(name));
    }

    synchronized void acknowledge(String name) {
        check();
        if (stuck) {
            throw new IllegalStateException("nothing can be taken away");
        }
        inbox.remove(name);
    }

    synchronized boolean isThere(String name) {
        return inbox.containsKey(name);
    }

    synchronized void tell(String name, List<Verdict> verdicts, String reasons) {
        told.put(name, List.copyOf(verdicts));
        words.put(name, reasons);
    }

    synchronized List<Verdict> told(String name) {
        return told.getOrDefault(name, List.of());
    }

    synchronized String words(String name) {
        return words.getOrDefault(name, "");
    }

    synchronized void tell(String id, ProgressState state) {
        progress.put(id, state);
    }

    synchronized ProgressState progress(String id) {
        return progress.getOrDefault(id, ProgressState.UNKNOWN);
    }

    void gone(boolean isGone) {
        gone = isGone;
    }

    void stuck(boolean isStuck) {
        stuck = isStuck;
    }
}
