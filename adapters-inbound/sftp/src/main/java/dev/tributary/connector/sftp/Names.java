package dev.tributary.connector.sftp;

/** The names of the settings. */
final class Names {

    static final String MODE = "mode";
    static final String POLL = "poll";
    static final String SERVE = "serve";
    static final String HOST = "host";
    static final String PORT = "port";
    static final String POLL_INTERVAL = "poll-interval";
    static final String FORMAT = "format";
    static final String STATUS_FILES = "status-files";

    static final String USERNAME = "username";
    static final String PASSWORD = "password";
    static final String PRIVATE_KEY = "private-key";
    static final String PASSPHRASE = "passphrase";
    static final String HOST_KEY = "host-key";
    static final String KNOWN_HOSTS = "known-hosts";
    static final String DIRECTORY = "directory";
    static final String DIRECTORIES = "directories";
    static final String INBOX = "inbox";
    static final String DONE = "done";
    static final String REJECTED = "rejected";
    static final String RESULTS = "results";
    static final String SETTLE = "settle";
    static final String MINIMUM_AGE = "minimum-age";
    static final String DONE_MARKER = "done-marker";
    static final String LEGACY_ALGORITHMS = "legacy-algorithms";
    static final String CONNECT_TIMEOUT = "connect-timeout";
    static final String ANSWER_TIMEOUT = "answer-timeout";
    static final String KEEP_ALIVE = "keep-alive";

    static final String HOST_KEY_FILE = "host-key-file";
    static final String ROOT = "root";
    static final String PARTNERS = "partners";
    static final String AUTHORIZED_KEYS = "authorized-keys";
    static final String QUOTA = "quota";
    static final String MOST_FILES = "most-files";
    static final String LINGER = "linger";
    static final String MOST_SESSIONS = "most-sessions";
    static final String MOST_SESSIONS_PER_PARTNER = "most-sessions-per-partner";
    static final String IDLE_TIMEOUT = "idle-timeout";
    static final String LOGIN_TIMEOUT = "login-timeout";

    private Names() {}
}
