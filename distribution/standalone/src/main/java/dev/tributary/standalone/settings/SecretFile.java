package dev.tributary.standalone.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the file that a setting refers to. */
final class SecretFile {

    private static final int MAXIMUM_SIZE = 1 << 16;

    private SecretFile() {}

    static Referenced read(Path directory, String name) {
        try {
            Path path = directory.resolve(name);
            if (Files.size(path) > MAXIMUM_SIZE) {
                return nothing(name, "is larger than 64 KiB", "dépasse 64 Kio");
            }
            return Referenced.of(withoutLastLineEnd(Files.readString(path)));
        } catch (NoSuchFileException missing) {
            return nothing(name, "does not exist in " + directory, "n'existe pas dans " + directory);
        } catch (CharacterCodingException malformed) {
            return nothing(name, "is not in UTF-8", "n'est pas en UTF-8");
        } catch (IOException | InvalidPathException unreadable) {
            return nothing(name, "can't be read", "est illisible");
        }
    }

    private static Referenced nothing(String name, String english, String french) {
        return Referenced.nothing("the file " + name + " " + english, "le fichier " + name + " " + french);
    }

    private static String withoutLastLineEnd(String text) {
        if (text.endsWith("\r\n")) {
            return text.substring(0, text.length() - 2);
        }
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
