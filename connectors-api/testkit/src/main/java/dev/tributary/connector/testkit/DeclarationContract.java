package dev.tributary.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What a provider declares, and how a connector is made of its settings. */
interface DeclarationContract extends ConnectorSubject {

    @Test
    default void itIsFoundByItsServiceFile() throws Exception {
        ContractRun.of(this, run -> {
            ConnectorProvider provider = run.rig.provider();
            assertTrue(
                    ServiceLoader.load(
                                    ConnectorProvider.class, provider.getClass().getClassLoader())
                            .stream()
                            .anyMatch(found -> found.type() == provider.getClass()),
                    () -> "no line " + provider.getClass().getName() + " in META-INF/services/"
                            + ConnectorProvider.class.getName());
        });
    }

    @Test
    default void itDescribesItself() throws Exception {
        ContractRun.of(this, run -> {
            ConnectorProvider provider = run.rig.provider();
            assertTrue(provider.type().matches("[a-z][a-z0-9-]*"), "the type is lower case");
            assertFalse(provider.version().isBlank(), "it has a version");
            assertTrue(
                    provider.oldestSpiVersion() <= provider.spiVersion()
                            && provider.spiVersion() <= ConnectorProvider.SPI_VERSION,
                    "its range of spi versions is one");
            SettingRules.assertText("the description", provider.description());
        });
    }

    @Test
    default void itsSettingsAreDeclaredInFull() throws Exception {
        ContractRun.of(
                this, run -> SettingRules.assertDeclared("", run.rig.provider().settings()));
    }

    @Test
    default void itIsMadeOfWhatItDeclaresAsRequired() throws Exception {
        ContractRun.of(this, run -> {
            ConnectorProvider provider = run.rig.provider();
            Map<String, Object> least = new HashMap<>(run.rig.settings());
            for (Setting setting : provider.settings()) {
                if (!setting.required()) {
                    least.remove(setting.name());
                }
            }
            try {
                provider.create(TrialContext.of(provider, least));
            } catch (ConnectorException refused) {
                assertEquals(List.of(), unnamed(refused), "faults that name no setting");
            } catch (RuntimeException failure) {
                fail("a setting that is not required is missed: " + failure.getMessage(), failure);
            }
        });
    }

    private static List<Text> unnamed(ConnectorException refused) {
        Text none = new Text("", "");
        Text fault = refused.faults().getOrDefault("", none);
        return fault.equals(none) ? List.of() : List.of(fault);
    }

    @Test
    default void aWrongSettingIsRefusedByItsName() throws Exception {
        ContractRun.of(this, run -> {
            ConnectorProvider provider = run.rig.provider();
            for (WrongSetting wrong : run.rig.wrongSettings()) {
                ConnectorException refused = assertThrows(
                        ConnectorException.class,
                        () -> provider.create(TrialContext.of(provider, wrong.settings())),
                        () -> wrong.setting() + " is wrong");
                assertTrue(
                        refused.faults().keySet().stream().anyMatch(wrong.setting()::equals),
                        () -> wrong.setting() + " is not named among "
                                + refused.faults().keySet());
                refused.faults().values().forEach(text -> SettingRules.assertText(wrong.setting(), text));
                Secrets.of(wrong.settings()).assertNotIn("a fault of the settings", List.of(refused.toString()));
            }
        });
    }

    @Test
    default void makingOneOpensNothing() throws Exception {
        ContractRun.of(this, run -> {
            ConnectorProvider provider = run.rig.provider();
            Settings settings = DeclaredSettings.complete(provider, ConnectorHarness.NAME, run.rig.settings());
            run.rig.breakWorld();
            TrialContext trial = new TrialContext(settings);
            RunningConnector made = assertDoesNotThrow(
                    () -> {
                        provider.create(trial);
                        return run.harness.create();
                    },
                    "it can be made only to check its settings");
            assertAll(
                    () -> assertEquals(0, trial.uses(), "what it used of a context that is only a trial"),
                    () -> assertTrue(made.threads().stream().allMatch(ThreadNames::isHosts), "threads it began"));
        });
    }
}
