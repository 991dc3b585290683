package dev.tributary.connector.host;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a connector does not run. */
final class Causes {

    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+([./][\\w$]+)*");

    private Causes() {}

    /** A connector's own words: its messages are meant for the operator. */
    static Text of(Throwable failure) {
        if (failure instanceof ConnectorException explained) {
            return new Text(
                    told(explained, Text::english).collect(Collectors.joining("; ")),
                    told(explained, Text::french).collect(Collectors.joining(" ; ")));
        }
        String message = failure.getMessage();
        String words = message == null || message.isBlank() ? failure.getClass().getName() : message;
        return new Text(words, words);
    }

    /** The name of the class that a failure is about, or what else it says. */
    static String missing(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return CLASS_NAME.matcher(message).matches() ? message.replace('/', '.') : failure.toString();
    }

    private static Stream<String> told(ConnectorException explained, Function<Text, String> language) {
        return explained.faults().entrySet().stream()
                .map(fault ->
                        (fault.getKey().isEmpty() ? "" : fault.getKey() + ": ") + language.apply(fault.getValue()));
    }

    static Text of(List<SettingFault> faults) {
        return new Text(
                faults.stream().map(fault -> fault.message().english()).collect(Collectors.joining("; ")),
                faults.stream().map(fault -> fault.message().french()).collect(Collectors.joining(" ; ")));
    }

    static Text startTakesLongerThan(Duration limit) {
        return new Text(
                "it did not start within " + seconds(limit) + " s: see whether what it connects to answers",
                "il n'a pas démarré en " + seconds(limit) + " s : voyez si ce à quoi il se connecte répond");
    }

    static Text closeTakesLongerThan(Duration limit) {
        return new Text(
                "it did not stop within " + seconds(limit) + " s and was interrupted; what it had not acknowledged"
                        + " comes again",
                "il ne s'est pas arrêté en " + seconds(limit) + " s et a été interrompu ; ce qu'il n'avait pas"
                        + " confirmé reviendra");
    }

    static Text healthUnknown(Throwable failure) {
        return new Text(
                "its health cannot be told: " + failure.getClass().getName() + "; restart it, and tell its author",
                "son état ne peut pas être donné : " + failure.getClass().getName()
                        + " ; redémarrez-le, et prévenez son auteur");
    }

    private static String seconds(Duration limit) {
        return String.valueOf(Math.max(1, limit.toSeconds()));
    }
}
