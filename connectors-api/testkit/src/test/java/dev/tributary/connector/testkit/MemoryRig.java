package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Secret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The world of the connectors that prove the contract. */
final class MemoryRig implements Rig {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String name = "world-" + MADE.incrementAndGet();
    private final MemoryWorld world = MemoryWorld.named(name);
    private final @Nullable Flaw flaw;

    MemoryRig(@Nullable Flaw flaw) {
        this.flaw = flaw;
    }

    @Override
    public ConnectorProvider provider() {
        return flaw == Flaw.NO_SERVICE_FILE ? new UnlistedProvider() : new MemoryConnectorProvider(flaw);
    }

    @Override
    public Map<String, ?> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("world", name);
        settings.put("key", new Secret("a-secret-of-the-partner"));
        settings.put("interval", 20);
        if (flaw != null) {
            settings.put("flaw", flaw.name());
        }
        return settings;
    }

    @Override
    public List<WrongSetting> wrongSettings() {
        return List.of(WrongSetting.of(settings(), "interval", -1));
    }

    @Override
    public void offer(Document document) {
        world.put(document);
    }

    @Override
    public List<Verdict> told(Document document) {
        return world.told(document.name());
    }

    @Override
    public String words(Document document) {
        return world.words(document.name());
    }

    @Override
    public boolean isAcknowledged(Document document) {
        return !world.isThere(document.name());
    }

    @Override
    public void preventAcknowledging() {
        world.stuck(true);
    }

    @Override
    public void allowAcknowledging() {
        world.stuck(false);
    }

    @Override
    public ProgressState progressTold(String id) {
        return world.progress(id);
    }

    @Override
    public void breakWorld() {
        world.gone(true);
    }

    @Override
    public void mendWorld() {
        world.gone(false);
    }

    @Override
    public void close() {
        MemoryWorld.forget(name);
    }
}
