package dev.tributary.store;

import java.sql.Connection;

/** The table {@code numbering}: the greatest numbers that were given, for those whose rows have been removed. */
final class Numbering {

    private final Prepared keep;

    Numbering(Connection connection) {
        keep = new Prepared(
                connection,
                "insert into numbering (name, greatest) values (?, ?)"
                        + " on conflict (name) do update set greatest = excluded.greatest");
    }

    /** Asks for the greatest number that was ever given in this table. */
    static String greatest(String table, String column) {
        return "select max(coalesce((select max(" + column + ") from " + table + "), 0),"
                + " coalesce((select greatest from numbering where name = '" + table + "'), 0))";
    }

    void keep(long lastMission, long lastEvent) {
        keep.text("mission").number(lastMission).run();
        keep.text("event").number(lastEvent).run();
    }
}
