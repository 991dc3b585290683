package dev.tributary.connector.formats.rows;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/** A local time of a zone: told with the offset that holds there, in both of two the earlier one, in a gap none. */
record ZonedText(String local, ZoneId zone) {

    static ZonedText of(String local, ZoneId zone) {
        return new ZonedText(local, zone);
    }

    void read(Planned field, Reading reading) {
        try {
            place(field, LocalDateTime.parse(local), reading);
        } catch (DateTimeException notInTheCalendar) {
            reading.set(field.column(), local);
        }
    }

    private void place(Planned field, LocalDateTime time, Reading reading) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        String path = field.column().path();
        if (change != null && change.isGap()) {
            reading.refuse(DateFindings.nonexistentTime(path, time, zone));
            return;
        }
        if (change != null) {
            reading.warn(DateFindings.ambiguousTime(path, time, zone));
        }
        ZoneOffset offset = change == null ? zone.getRules().getOffset(time) : change.getOffsetBefore();
        reading.set(field.column(), time + offset.getId());
    }
}
