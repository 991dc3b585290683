package dev.tributary.connector.email.server;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An SMTP server that answers as it should, but for what a test sets. */
final class SmtpScript implements Scripted.Script {

    private final Map<String, String> replies = new TreeMap<>(Map.of(
            "EHLO", "250-scripted\r\n250 SIZE",
            "MAIL", "250 ok",
            "RCPT", "250 ok",
            "DATA", "354 go on",
            ".", "250 taken",
            "QUIT", "221 bye",
            "RSET", "250 ok",
            "AUTH", "235 welcome"));

    SmtpScript replying(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    @Override
    public void play(Scripted.Caller caller) throws IOException {
        caller.say(replies.getOrDefault("greeting", "220 scripted"));
        for (String line = caller.hear(); !line.isEmpty(); line = caller.hear()) {
            String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            if (!answer(caller, command)) {
                return;
            }
            if (command.equals("DATA") && replies.getOrDefault("DATA", "").startsWith("354")) {
                hearMail(caller);
                if (!answer(caller, ".")) {
                    return;
                }
            }
        }
    }

    private boolean answer(Scripted.Caller caller, String command) throws IOException {
        String reply = replies.getOrDefault(command, "502 what?");
        if (!reply.equals("hang up")) {
            caller.say(reply);
        }
        return !reply.equals("hang up");
    }

    private static void hearMail(Scripted.Caller caller) throws IOException {
        String line = caller.hear();
        while (!line.equals(".") && !"end".equals(line)) {
            line = caller.hear();
        }
    }
}
