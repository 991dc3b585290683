package dev.tributary.connector.email.senders;

import dev.tributary.connector.email.message.Head;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a mail is from a program, and is neither read nor answered: what answers programs may never end (<a
 * href="https://www.rfc-editor.org/rfc/rfc3834">RFC 3834</a>).
 */
public enum Automatic {
    /** It says so. */
    AUTO_SUBMITTED,
    /** Nobody can be told of it: a bounce or the like. */
    NO_RETURN_PATH,
    /** It is one of many. */
    BULK,
    /** It came by a mailing list. */
    LIST,
    /** It wants no automatic answer. */
    SUPPRESSED,
    /** It tells what became of another mail. */
    REPORT,
    /** It is from a mail server. */
    MAILER,
    /** It answers another one by itself, as its own field says. */
    AUTO_RESPONSE,
    /** It is from oneself. */
    OWN;

    private static final Set<String> PRECEDENCES = Set.of("bulk", "junk", "list", "auto_reply", "auto-reply");
    private static final Set<String> SUPPRESSIONS = Set.of("all", "autoreply");
    private static final Set<String> MAILERS = Set.of("mailer-daemon", "postmaster");
    private static final Set<String> LIST_FIELDS = Set.of("mailing-list", "x-mailing-list");
    private static final List<String> RESPONSE_FIELDS = List.of("x-autoreply", "x-autorespond", "x-auto-response");
    private static final String SUPPRESS = "x-auto-response-suppress";

    /**
     * The first reason there is; empty for a mail that a person may have written.
     *
     * @param own the addresses that one's own mails are from, or sent to
     */
    public static Optional<Automatic> of(Head head, Collection<String> own) {
        return Stream.of(values()).filter(reason -> reason.isFound(head, own)).findFirst();
    }

    /** For logs and metrics: in lower case with hyphens. */
    public String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isFound(Head head, Collection<String> own) {
        return switch (this) {
            case AUTO_SUBMITTED -> isAutoSubmitted(head);
            case NO_RETURN_PATH -> hasNoReturnPath(head);
            case BULK -> isBulk(head);
            case LIST -> isOfList(head);
            case SUPPRESSED -> isSuppressed(head);
            case REPORT -> isReport(head);
            case MAILER -> isOfMailer(head);
            case AUTO_RESPONSE -> isAutoResponse(head);
            case OWN -> isOwn(head, own);
        };
    }

    private static boolean isAutoSubmitted(Head head) {
        return head.all("Auto-Submitted").stream()
                .anyMatch(value -> !first(value).equals("no"));
    }

    private static boolean hasNoReturnPath(Head head) {
        return head.all("Return-Path").stream()
                .anyMatch(value -> value.replaceAll("\\s", "").startsWith("<>"));
    }

    private static boolean isBulk(Head head) {
        return head.all("Precedence").stream().map(Automatic::first).anyMatch(PRECEDENCES::contains);
    }

    private static boolean isOfList(Head head) {
        return names(head).anyMatch(name -> name.startsWith("list-") || LIST_FIELDS.contains(name));
    }

    private static boolean isSuppressed(Head head) {
        return head.all(SUPPRESS).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(Automatic::first)
                .anyMatch(SUPPRESSIONS::contains);
    }

    private static boolean isReport(Head head) {
        return head.all("Content-Type").stream().map(Automatic::first).anyMatch("multipart/report"::equals)
                || names(head).anyMatch("x-failed-recipients"::equals);
    }

    private static boolean isOfMailer(Head head) {
        String sender = head.sender();
        return sender != null
                && Address.of(sender)
                        .map(Address::local)
                        .filter(MAILERS::contains)
                        .isPresent();
    }

    private static boolean isAutoResponse(Head head) {
        return head.fields().stream()
                .filter(field -> !first(field.value()).equals("no"))
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .anyMatch(name ->
                        !name.equals(SUPPRESS) && RESPONSE_FIELDS.stream().anyMatch(name::startsWith));
    }

    private static boolean isOwn(Head head, Collection<String> own) {
        String sender = head.sender();
        Optional<Address> address = sender == null ? Optional.empty() : Address.of(sender);
        return address.isPresent() && own.stream().map(Address::of).anyMatch(address::equals);
    }

    private static Stream<String> names(Head head) {
        return head.fields().stream().map(field -> field.name().toLowerCase(Locale.ROOT));
    }

    /** The first word, whatever comments stand before it or parameters behind; empty where it cannot be read. */
    private static String first(String value) {
        try {
            return new Scanner(value).word().toLowerCase(Locale.ROOT);
        } catch (Scanner.Malformed unreadable) {
            return "";
        }
    }
}
