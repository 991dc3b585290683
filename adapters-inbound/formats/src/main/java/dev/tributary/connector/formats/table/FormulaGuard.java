package dev.tributary.connector.formats.table;

/** Stub. */
public final class FormulaGuard {
    private FormulaGuard() {}

    public static String guard(String value) {
        return value;
    }
}
