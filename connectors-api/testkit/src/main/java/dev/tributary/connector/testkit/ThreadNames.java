package dev.tributary.connector.testkit;

/** Whose thread it is, by its name. */
final class ThreadNames {

    private ThreadNames() {}

    /** The lifecycle thread or one for blocking work. */
    static boolean isHosts(Thread thread) {
        return thread.getName().startsWith("tributary-" + ConnectorHarness.NAME + "-");
    }
}
