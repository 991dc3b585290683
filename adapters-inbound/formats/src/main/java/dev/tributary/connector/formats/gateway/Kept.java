package dev.tributary.connector.formats.gateway;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState.Entry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the connector keeps across restarts, for threads that may wait for it. */
public final class Kept {

    private static final int AT_ONCE = 1_000;

    private final ConnectorContext context;
    private final Closing closing;

    public Kept(ConnectorContext context, Closing closing) {
        this.context = context;
        this.closing = closing;
    }

    public Optional<String> get(String key) throws IOException, InterruptedException {
        return closing.answer(context.state().get(key));
    }

    public void keep(String key, String value) throws IOException, InterruptedException {
        keep(List.of(new Entry(key, value)));
    }

    public void forget(String key) throws IOException, InterruptedException {
        keep(List.of(new Entry(key, null)));
    }

    /** In portions, each of them all or none. */
    public void keep(List<Entry> entries) throws IOException, InterruptedException {
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            closing.answer(context.state().keep(entries.subList(from, Math.min(entries.size(), from + AT_ONCE))));
        }
    }

    /** Up to so many entries whose keys begin like this, by key. */
    public Map<String, String> first(String prefix, int limit) throws IOException, InterruptedException {
        SortedMap<String, String> found = new TreeMap<>();
        SortedMap<String, String> page = page(prefix, "");
        while (!page.isEmpty() && found.size() < limit) {
            found.putAll(page);
            page = page.size() == AT_ONCE ? page(prefix, page.lastKey()) : new TreeMap<>();
        }
        return found;
    }

    /** The next of the entries whose keys begin like this, by key, those after a key only; empty at the end. */
    public SortedMap<String, String> page(String prefix, String after) throws IOException, InterruptedException {
        SortedMap<String, String> page = new TreeMap<>();
        for (Entry entry : closing.answer(context.state().list(prefix, after, AT_ONCE))) {
            String value = entry.value();
            page.put(entry.key(), value == null ? "" : value);
        }
        return page;
    }
}
