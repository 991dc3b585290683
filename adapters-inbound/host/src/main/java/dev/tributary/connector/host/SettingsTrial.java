package dev.tributary.connector.host;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** Has a provider make a connector of its settings, only to learn what it finds wrong with them. */
final class SettingsTrial {

    private final ConnectorProvider provider;
    private final String name;
    private final String path;

    SettingsTrial(ConnectorProvider provider, String name, String path) {
        this.provider = provider;
        this.name = name;
        this.path = path;
    }

    /** What else goes wrong says nothing of the settings: the start tells it, and keeps it from the other connectors. */
    List<SettingFault> faults(Settings settings) {
        try {
            ContextLoader.of(provider).get(() -> provider.create(new TrialContext(name, settings)));
            return List.of();
        } catch (ConnectorException wrong) {
            return refused(wrong);
        } catch (IllegalArgumentException wrong) {
            return List.of(SettingFault.refused(path, Causes.of(wrong)));
        } catch (RuntimeException | Error bug) {
            return List.of();
        }
    }

    private List<SettingFault> refused(ConnectorException wrong) {
        return wrong.faults().entrySet().stream()
                .map(fault -> refused(fault.getKey(), fault.getValue()))
                .toList();
    }

    private SettingFault refused(String setting, Text words) {
        return SettingFault.refused(setting.isEmpty() ? path : path + "." + setting, words);
    }
}
