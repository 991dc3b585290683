package dev.tributary.connector.host;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has a provider make a connector of its settings, only to learn what it finds wrong with them. */
final class SettingsTrial {

    private final FoundProvider found;
    private final String name;
    private final String path;
    private final Duration limit;

    /** @param limit how long it may take */
    SettingsTrial(FoundProvider found, String name, String path, Duration limit) {
        this.found = found;
        this.name = name;
        this.path = path;
        this.limit = limit;
    }

    /** What else goes wrong says nothing of the settings: the start tells it, and keeps it from the other connectors. */
    List<SettingFault> faults(Settings settings) {
        ExecutorService thread = new ConnectorThreads(name, found.loader().loader()).single();
        Future<List<SettingFault>> trial = thread.submit(() -> tried(settings));
        try {
            return trial.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (TimeoutException | ExecutionException bug) {
            return List.of();
        } finally {
            thread.shutdownNow();
        }
    }

    private List<SettingFault> tried(Settings settings) {
        Mask mask = Mask.of(found.kind().settings(), settings);
        try {
            found.loader().get(() -> found.provider().create(new TrialContext(name, settings)));
            return List.of();
        } catch (ConnectorException wrong) {
            return refused(wrong, mask);
        } catch (IllegalArgumentException wrong) {
            return List.of(SettingFault.refused(path, mask.over(Causes.of(wrong))));
        }
    }

    private List<SettingFault> refused(ConnectorException wrong, Mask mask) {
        return wrong.faults().entrySet().stream()
                .map(fault -> refused(fault.getKey(), mask.over(fault.getValue())))
                .toList();
    }

    private SettingFault refused(String setting, Text words) {
        return SettingFault.refused(setting.isEmpty() ? path : path + "." + setting, words);
    }
}
