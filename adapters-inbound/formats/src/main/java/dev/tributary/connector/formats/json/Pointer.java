package dev.tributary.connector.formats.json;

/** Paths into a document, as JSON pointers (RFC 6901). */
final class Pointer {

    private static final int LONGEST_NAME = 100; // a partner's own name for a member is shown, but not at any length

    private Pointer() {}

    static String to(String path, String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return path + "/" + shown.replace("~", "~0").replace("/", "~1");
    }
}
