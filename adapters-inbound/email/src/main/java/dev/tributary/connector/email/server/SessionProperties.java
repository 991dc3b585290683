package dev.tributary.connector.email.server;

import java.time.Duration;
import java.util.Properties;

/** What the mail library is told of a server: to wait for nothing without end, and to fall back to nothing weaker. */
record SessionProperties(Server server) {

    /**
     * The name that is said in greeting. That of this machine is nobody's business, often means nothing outside, and would have
     * to be looked up; servers that are sent mail by clients take any address.
     */
    private static final String GREETING = "[127.0.0.1]";

    /** The protocol, as the library names it. */
    String protocol() {
        return server.security() == Server.Security.TLS ? server.setting() + "s" : server.setting();
    }

    Properties with(Lines lines) {
        Properties all = new Properties();
        all.put(named("socketFactory"), lines);
        set(all, "socketFactory.fallback", "false");
        set(all, "connectiontimeout", millis(server.connectTimeout()));
        set(all, "timeout", millis(server.answerTimeout()));
        set(all, "ssl.checkserveridentity", "true");
        if (server.security() == Server.Security.STARTTLS) {
            set(all, "starttls.enable", "true");
            set(all, "starttls.required", "true");
        }
        set(all, "auth.mechanisms", server.credentials() instanceof Credentials.OAuth2 ? "XOAUTH2" : "PLAIN LOGIN");
        set(all, "auth", String.valueOf(!(server.credentials() instanceof Credentials.None)));
        set(all, "localhost", GREETING);
        set(all, "quitwait", "false");
        return all;
    }

    private void set(Properties all, String name, String value) {
        all.setProperty(named(name), value);
    }

    private String named(String name) {
        return "mail." + protocol() + "." + name;
    }

    private static String millis(Duration time) {
        return String.valueOf(time.toMillis());
    }
}
