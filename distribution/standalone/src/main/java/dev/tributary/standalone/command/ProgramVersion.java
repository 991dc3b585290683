package dev.tributary.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine;

/** The version of this program, as it was built. */
public final class ProgramVersion implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tributary " + current()};
    }

    public static String current() {
        try (InputStream file = Objects.requireNonNull(
                ProgramVersion.class.getResourceAsStream("version.properties"), "version.properties is missing")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
