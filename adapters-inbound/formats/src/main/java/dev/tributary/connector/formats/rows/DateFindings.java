package dev.tributary.connector.formats.rows;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What can be found in the dates of a file. */
final class DateFindings {

    private DateFindings() {}

    static Finding timeWithoutDate(String path) {
        return new Finding(
                path,
                "time-without-date",
                new Text(
                        "this is a time of day without a date: put both into one column, or join two by the mapping",
                        "c'est une heure sans date : mettez les deux dans une colonne, ou joignez-en deux par la"
                                + " correspondance"));
    }

    static Finding serialDate(String path) {
        return new Finding(
                path,
                "serial-date",
                new Text(
                        "this was a number, as Excel counts days, and was read as a date: give the column the format of"
                                + " a date",
                        "c'était un nombre, comme Excel compte les jours, lu comme une date : donnez à la colonne le"
                                + " format d'une date"));
    }

    static Finding nonexistentTime(String path, LocalDateTime time, ZoneId zone) {
        return new Finding(
                path,
                "nonexistent-time",
                new Text(
                        "at " + time + " the clocks in " + zone + " are put forward: that time is not there",
                        "à " + time + " les horloges de " + zone + " sont avancées : cette heure n'existe pas"));
    }

    static Finding ambiguousTime(String path, LocalDateTime time, ZoneId zone) {
        return new Finding(
                path,
                "ambiguous-time",
                new Text(
                        time + " is there twice in " + zone + ", where the clocks are put back: the earlier one counts",
                        time + " existe deux fois à " + zone
                                + ", où les horloges sont retardées : la première compte"));
    }
}
