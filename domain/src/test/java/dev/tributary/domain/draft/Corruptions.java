package dev.tributary.domain.draft;

import static dev.tributary.domain.draft.Field.COMMENT;
import static dev.tributary.domain.draft.Field.CUSTOMER_ID;
import static dev.tributary.domain.draft.Field.DISPATCH;
import static dev.tributary.domain.draft.Field.EXPIRES_AT;
import static dev.tributary.domain.draft.Field.FIRST_NAME;
import static dev.tributary.domain.draft.Field.FULL_NAME;
import static dev.tributary.domain.draft.Field.ID;
import static dev.tributary.domain.draft.Field.INTERVENTION_AT;
import static dev.tributary.domain.draft.Field.LAST_NAME;
import static dev.tributary.domain.draft.Field.LATITUDE;
import static dev.tributary.domain.draft.Field.LONGITUDE;
import static dev.tributary.domain.draft.Field.VEHICLE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every way to spoil a draft, by field. */
final class Corruptions {

    private static final Field[] TEXTS = {
        Field.TYPE, Field.REFERENCE, Field.STREET, Field.POSTAL_CODE, Field.CITY, COMMENT
    };

    private Corruptions() {}

    static List<Corruption> all() {
        List<Corruption> all = new ArrayList<>();
        Stream.of(ids(), customers(), texts(), dates(), recipients(), points(), dispatches())
                .forEach(all::addAll);
        return all;
    }

    private static List<Corruption> ids() {
        List<Corruption> all = new ArrayList<>();
        all.add(Corruption.of("/id missing").without(ID));
        Stream.of("", " ", "\u00a0\t")
                .map(id -> Corruption.set(ID, id, "missing"))
                .forEach(all::add);
        Stream.of(" a", "a\u00a0", "a\tb", "a\u0000", "\ud83d", "a\u200b")
                .map(id -> Corruption.set(ID, id, "not-an-id"))
                .forEach(all::add);
        all.add(Corruption.set(ID, "é".repeat(101), "too-long"));
        return all;
    }

    private static List<Corruption> customers() {
        return Stream.concat(
                        Stream.of("abc", "1.5", "1e3", "0x1F", " 7", "7 ", "1 110 000", "-", "٣", "7L")
                                .map(text -> Corruption.set(CUSTOMER_ID, text, "not-a-number")),
                        Stream.of("0", "-3", "9223372036854775808", "9".repeat(400))
                                .map(text -> Corruption.set(CUSTOMER_ID, text, "out-of-range")))
                .toList();
    }

    private static List<Corruption> texts() {
        List<Corruption> all = new ArrayList<>();
        for (Field field : TEXTS) {
            int limit = FieldLimits.DEFAULT.of(field);
            all.add(Corruption.set(field, "🚚".repeat(limit + 1), "too-long"));
            Stream.of("a\u0000b", "\u001b[31m", "\u007f", "\u0085", "a\ud83d", "\udc00a", "\u000b")
                    .map(text -> Corruption.set(field, text, "control-characters"))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Corruption> dates() {
        List<Corruption> all = new ArrayList<>();
        for (Field field : new Field[] {INTERVENTION_AT, EXPIRES_AT}) {
            Stream.of("2027-02-30T08:00Z", "2027-02-29T08:00Z", "2027-13-01T08:00Z", "2027-00-01T08:00Z")
                    .map(text -> Corruption.set(field, text, "not-a-date"))
                    .forEach(all::add);
            Stream.of("2027-01-01T25:00Z", "2027-01-01T24:00Z", "2027-01-01T08:60Z", "2027-01-01T08:00:61Z")
                    .map(text -> Corruption.set(field, text, "not-a-date"))
                    .forEach(all::add);
            Stream.of("tomorrow", "01/12/2027 08:30", "2027-01-01", "2027-01-01 08:00Z", " 2027-01-01T08:00Z")
                    .map(text -> Corruption.set(field, text, "not-a-date"))
                    .forEach(all::add);
            Stream.of("2027-01-01T08:00+19:00", "2027-01-01T08:00+18:01", "2027-01-01T08:00+01:60", "1798790400")
                    .map(text -> Corruption.set(field, text, "not-a-date"))
                    .forEach(all::add);
            all.add(Corruption.set(field, "2027-01-01T08:00", "offset-missing"));
            Stream.of("1969-12-31T23:59:59Z", "1970-01-01T00:30+01:00", "9999-12-31T23:30-01:00", "10000-01-01T00:00Z")
                    .map(text -> Corruption.set(field, text, "date-out-of-range"))
                    .forEach(all::add);
        }
        all.add(Corruption.set(EXPIRES_AT, "2027-01-01T08:30:59Z", "expiry-before-intervention")
                .and(INTERVENTION_AT, "2027-01-01T09:30:00+01:00"));
        Stream.of("2026-11-24T10:15:59Z", "1970-01-01T00:00Z", "2026-11-24T12:14+02:00")
                .map(text -> Corruption.set(EXPIRES_AT, text, "expiry-past").without(INTERVENTION_AT))
                .forEach(all::add);
        return all;
    }

    private static List<Corruption> recipients() {
        String tooLong = "n".repeat(251);
        return List.of(
                Corruption.of("/recipient recipient-missing").without(VEHICLE, LAST_NAME, FIRST_NAME, FULL_NAME),
                recipient("/recipient recipient-ambiguous", VEHICLE, "V", FULL_NAME, "N"),
                recipient("/recipient recipient-ambiguous", VEHICLE, "V", LAST_NAME, "N"),
                recipient("/recipient recipient-ambiguous", VEHICLE, "V", FIRST_NAME, "N"),
                recipient("/recipient/person recipient-ambiguous", FULL_NAME, "N", FIRST_NAME, "N"),
                recipient("/recipient/person recipient-ambiguous", FULL_NAME, "N", LAST_NAME, "N"),
                recipient("/recipient/person/firstName missing", LAST_NAME, "N", FIRST_NAME, "\u00a0"),
                recipient("/recipient/person/lastName missing", LAST_NAME, "", FIRST_NAME, "N"),
                recipient("/recipient/vehicle too-long", VEHICLE, tooLong, FULL_NAME, ""),
                recipient("/recipient/vehicle control-characters", VEHICLE, "\u0007", FULL_NAME, ""),
                recipient("/recipient/person/lastName too-long", LAST_NAME, tooLong, FIRST_NAME, "N"),
                recipient("/recipient/person/firstName control-characters", LAST_NAME, "N", FIRST_NAME, "\ud83d"),
                recipient("/recipient/person/fullName too-long", FULL_NAME, tooLong, VEHICLE, ""));
    }

    private static Corruption recipient(String violation, Field one, String text, Field other, String otherText) {
        return Corruption.of(violation)
                .without(VEHICLE, LAST_NAME, FIRST_NAME, FULL_NAME)
                .and(one, text)
                .and(other, otherText);
    }

    private static List<Corruption> points() {
        List<Corruption> all = new ArrayList<>();
        all.add(Corruption.of(LONGITUDE.path() + " missing").without(LONGITUDE).and(LATITUDE, "50.6"));
        all.add(Corruption.of(LATITUDE.path() + " missing").without(LATITUDE).and(LONGITUDE, "3"));
        all.add(zero("-0.0", "0e5"));
        all.add(zero("0", "-0"));
        Stream.of("NaN", "Infinity", "-Infinity", "0x1p3", "50,6", "1e", "--1", "1d", "1f", ".", "+", "50.6 ", "50°")
                .map(text -> Corruption.set(LATITUDE, text, "not-a-number").and(LONGITUDE, "3"))
                .forEach(all::add);
        Stream.of("90.0001", "-91", "1e3", "1e999", "-180")
                .map(text -> Corruption.set(LATITUDE, text, "out-of-range").and(LONGITUDE, "0"))
                .forEach(all::add);
        Stream.of("180.0001", "-181", "-1e400")
                .map(text -> Corruption.set(LONGITUDE, text, "out-of-range").and(LATITUDE, "0"))
                .forEach(all::add);
        return all;
    }

    private static Corruption zero(String latitude, String longitude) {
        return Corruption.of("/destination/coordinates point-zero")
                .and(LATITUDE, latitude)
                .and(LONGITUDE, longitude);
    }

    private static List<Corruption> dispatches() {
        return Stream.of("send", "PREPARED", " SEND", "true", "x".repeat(1000))
                .map(text -> Corruption.set(DISPATCH, text, "not-a-choice"))
                .toList();
    }
}
