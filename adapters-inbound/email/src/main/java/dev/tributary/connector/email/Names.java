package dev.tributary.connector.email;

/** The names of the settings. */
final class Names {

    static final String IMAP = "imap";
    static final String SMTP = "smtp";
    static final String HOST = "host";
    static final String PORT = "port";
    static final String SECURITY = "security";
    static final String USERNAME = "username";
    static final String PASSWORD = "password";
    static final String FROM = "from";
    static final String OAUTH2 = "oauth2";
    static final String TOKEN_URL = "token-url";
    static final String CLIENT_ID = "client-id";
    static final String CLIENT_SECRET = "client-secret";
    static final String REFRESH_TOKEN = "refresh-token";
    static final String SCOPE = "scope";
    static final String FOLDER = "folder";
    static final String DONE_FOLDER = "done-folder";
    static final String REJECTED_FOLDER = "rejected-folder";
    static final String POLL_INTERVAL = "poll-interval";
    static final String SENDERS = "senders";
    static final String TRUSTED_AUTHSERV_ID = "trusted-authserv-id";
    static final String NOTIFY = "notify";
    static final String MOST_SIZE = "most-size";
    static final String MOST_PARTS = "most-parts";
    static final String MOST_DEPTH = "most-depth";
    static final String MOST_ITEMS = "most-items";
    static final String MOST_MAILS_PER_HOUR = "most-mails-per-hour";
    static final String CONNECT_TIMEOUT = "connect-timeout";
    static final String ANSWER_TIMEOUT = "answer-timeout";

    private Names() {}

    static String within(String group, String name) {
        return group + "." + name;
    }
}
