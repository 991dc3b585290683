package dev.tributary.embedded;

import dev.tributary.ocean.simulator.OceanAccount;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TimeZone;
import java.util.TreeSet;

/** A program that prints which system properties are others once it has embedded Tributary. */
final class PropertiesWatch {

    static final String NONE = "changed: []";

    private PropertiesWatch() {}

    @SuppressWarnings("SystemOut") // tells the test that has started it
    public static void main(String[] arguments) {
        TimeZone.getDefault(); // Java notes it in a property of its own when it is first asked for
        Properties before = (Properties) System.getProperties().clone();
        OceanAccount account = OceanAccount.ordinary();
        TributaryBuilder builder = Tributary.builder()
                .ocean(ocean ->
                        ocean.baseUrl("http://127.0.0.1:1/ocean").credentials(account.login(), account.password()))
                .store(Store.sqlite(Path.of(arguments[0])));
        try (Tributary tributary = builder.start()) {
            Embedding.submit(tributary, "M-1");
        }
        TreeSet<String> changed = new TreeSet<>(System.getProperties().stringPropertyNames());
        changed.addAll(before.stringPropertyNames());
        changed.removeIf(name -> Objects.equals(before.getProperty(name), System.getProperty(name)));
        System.out.println("changed: " + changed);
    }
}
