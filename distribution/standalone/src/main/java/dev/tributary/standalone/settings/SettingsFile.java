package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The settings file as it was written. */
record SettingsFile(Path path, Node.Fields fields, List<SettingsFault> faults) {

    private static final long MAXIMUM_SIZE = 1 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static SettingsFile read(Path given) {
        Path path = given.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(path)) {
                return unreadable(path, "is a directory", "est un répertoire");
            }
            if (Files.size(path) > MAXIMUM_SIZE) {
                return unreadable(path, "is larger than 1 MiB", "dépasse 1 Mio");
            }
            return parse(path, Files.readString(path));
        } catch (NoSuchFileException missing) {
            return unreadable(path, "does not exist", "n'existe pas");
        } catch (AccessDeniedException denied) {
            return unreadable(path, "may not be read by this user", "n'est pas lisible par cet utilisateur");
        } catch (CharacterCodingException malformed) {
            return unreadable(path, "is not in UTF-8", "n'est pas en UTF-8");
        } catch (IOException unreadable) {
            return unreadable(path, "can't be read", "est illisible");
        }
    }

    /** Whether it is there and holds YAML, be it with faults. */
    boolean isReadable() {
        return faults.stream().noneMatch(SettingsFault::isFatal);
    }

    /** What paths in the settings are relative to. */
    Path directory() {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static SettingsFile parse(Path path, String text) {
        YamlDocument document = new YamlDocument();
        String yaml = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new SettingsFile(path, document.read(yaml), document.faults());
    }

    private static SettingsFile unreadable(Path path, String english, String french) {
        Text what = new Text(
                "the settings file " + path + " " + english, "le fichier de configuration " + path + " " + french);
        return new SettingsFile(path, Node.Fields.NONE, List.of(SettingsFault.unreadable(Where.InFile.NOWHERE, what)));
    }
}
