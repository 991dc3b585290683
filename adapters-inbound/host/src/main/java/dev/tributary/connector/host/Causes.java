package dev.tributary.connector.host;

import dev.tributary.connector.host.feedback.Unreadable;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why a connector does not run. */
final class Causes {

    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+([./][\\w$]+)*");

    /** What these say is meant for the connector's author. */
    private static final Set<Class<?>> BUGS = Set.of(
            NullPointerException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            ArrayIndexOutOfBoundsException.class,
            StringIndexOutOfBoundsException.class,
            NoSuchElementException.class,
            UnsupportedOperationException.class,
            ArithmeticException.class,
            NegativeArraySizeException.class,
            ArrayStoreException.class);

    private static final int MOST_CAUSES = 10;

    private Causes() {}

    /** A connector's own words: its messages are meant for the operator. */
    static Text of(Throwable failure) {
        if (failure instanceof ConnectorException explained) {
            return new Text(
                    told(explained, Text::english).collect(Collectors.joining("; ")),
                    told(explained, Text::french).collect(Collectors.joining(" ; ")));
        }
        if (failure instanceof Unreadable explained) {
            return explained.text();
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

    /** Why a start did not succeed, in the connector's own words where they are meant for the operator. */
    static Text ofStart(Throwable failure, String where) {
        if (failure instanceof LinkageError missing) {
            return FolderFaults.classMissing(where, missing(missing)).message();
        }
        boolean explained = failure instanceof ConnectorException
                || (failure instanceof Exception && !BUGS.contains(failure.getClass()) && hasWords(failure));
        return explained
                ? of(failure)
                : CatalogueFaults.startFailed(where, failure).message();
    }

    /** As it would be printed, so that it can be masked before it is. */
    static String trace(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause.toString()),
                        Stream.of(cause.getStackTrace()).map(place -> "\tat " + place)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean hasWords(Throwable failure) {
        return failure.getMessage() != null && !failure.getMessage().isBlank();
    }

    static Text doesNotAnswer(Duration limit) {
        return new Text(
                "it does not answer: it was asked how it is, and said nothing within " + seconds(limit) + " s",
                "il ne répond pas : on lui a demandé comment il va, et il n'a rien dit en " + seconds(limit) + " s");
    }

    static Text doesNotReturn(String call, Duration limit) {
        return new Text(
                "it was told something (" + call + ") and has not returned for more than " + seconds(limit)
                        + " s: what comes after has to wait; see whether what it calls answers",
                "il a été prévenu (" + call + ") et n'a pas rendu la main depuis plus de " + seconds(limit)
                        + " s : la suite doit attendre ; voyez si ce qu'il appelle répond");
    }

    static Text runningButDead(String partner, PollWatch.Poll missed, @Nullable Instant arrival) {
        String every = missed.interval().toMillis() / 1_000.0 + " s";
        String last = arrival == null ? "" : arrival.toString();
        return new Text(
                "it runs but does nothing: it last looked for documents of partner " + partner + " at " + missed.at()
                        + ", and said that it does so every " + every + "; last document: "
                        + (arrival == null ? "none yet" : last) + "; it is started again",
                "il tourne mais ne fait rien : il a cherché des documents du partenaire " + partner
                        + " pour la dernière fois à " + missed.at() + ", et disait le faire toutes les " + every
                        + " ; dernier document : " + (arrival == null ? "aucun encore" : last)
                        + " ; il est redémarré");
    }

    static Text noDocument(String partner, @Nullable Instant since) {
        return since == null
                ? new Text(
                        "no document of partner " + partner + " yet, and one was expected",
                        "aucun document du partenaire " + partner + " encore, et un était attendu")
                : new Text(
                        "no document of partner " + partner + " since " + since + ", and one was expected",
                        "aucun document du partenaire " + partner + " depuis " + since + ", et un était attendu");
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
