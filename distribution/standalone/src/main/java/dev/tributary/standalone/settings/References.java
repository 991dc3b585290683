package dev.tributary.standalone.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code ${env:NAME}} and {@code ${file:PATH}} in values; what they bring is taken as it is. */
final class References {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(?<kind>[a-z]*):(?<name>[^}]*)(?<end>}?)");

    private final Map<String, String> environment;
    private final Path directory;
    private final List<SettingsFault> faults = new ArrayList<>();

    /** @param directory what paths of files are relative to */
    References(Map<String, String> environment, Path directory) {
        this.environment = environment;
        this.directory = directory;
    }

    List<SettingsFault> faults() {
        return faults;
    }

    /** @param above the path of these fields */
    Node.Fields resolve(Node.Fields fields, String above) {
        return fields.mapScalars(above, this::resolve).asFields();
    }

    /** A value whose reference leads nowhere becomes nothing. */
    private Node resolve(String path, Node.Scalar scalar) {
        Matcher matcher = REFERENCE.matcher(scalar.text());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            Referenced referenced = referenced(matcher);
            if (referenced.fault() != null) {
                faults.add(SettingsFault.of("setting-unresolved", path, scalar.where(), referenced.fault()));
                return new Node.Nothing(scalar.where());
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(referenced.text()));
        }
        return new Node.Scalar(matcher.appendTail(text).toString(), scalar.where());
    }

    private Referenced referenced(Matcher reference) {
        String name = reference.group("name");
        if (reference.group("end").isEmpty()) {
            return Referenced.nothing("a reference ends with }", "une référence se termine par }");
        }
        return switch (reference.group("kind")) {
            case "env" -> variable(name);
            case "file" -> SecretFile.read(directory, name);
            default ->
                Referenced.nothing(
                        "a reference is ${env:NAME} or ${file:PATH}",
                        "une référence s'écrit ${env:NOM} ou ${file:CHEMIN}");
        };
    }

    private Referenced variable(String name) {
        String value = environment.get(name);
        if (value != null) {
            return Referenced.of(value);
        }
        return Referenced.nothing(
                "the environment variable " + name + " is not set",
                "la variable d'environnement " + name + " n'est pas définie");
    }
}
