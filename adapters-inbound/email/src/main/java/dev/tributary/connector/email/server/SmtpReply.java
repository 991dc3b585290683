package dev.tributary.connector.email.server;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What an SMTP server replied to a command it did not carry out.
 *
 * @param command what it replied to; it may hold an address
 * @param code of three digits
 * @param text all of it
 */
record SmtpReply(String command, int code, String text) {

    private static final int NOT_FOR_GOOD = 400;
    private static final int FOR_GOOD = 500;

    /** Empty where it is not known what the server did. */
    static Optional<SmtpReply> of(Causes causes) {
        return causes.find(SMTPAddressFailedException.class)
                .map(failure -> reply(failure.getCommand(), failure.getReturnCode(), failure.getMessage()))
                .or(() -> causes.find(SMTPSendFailedException.class)
                        .map(failure -> reply(failure.getCommand(), failure.getReturnCode(), failure.getMessage())))
                .filter(reply -> reply.code >= NOT_FOR_GOOD);
    }

    private static SmtpReply reply(@Nullable String command, int code, @Nullable String text) {
        return new SmtpReply(command == null ? "" : command, code, text == null ? "" : text);
    }

    boolean isForGood() {
        return code >= FOR_GOOD;
    }

    boolean isToSender() {
        return command.startsWith("MAIL ");
    }

    boolean mentions(Pattern words) {
        return words.matcher(text).find();
    }
}
