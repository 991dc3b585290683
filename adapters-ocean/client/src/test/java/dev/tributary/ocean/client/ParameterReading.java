package dev.tributary.ocean.client;

import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands a query the way a servlet container does, a plus being a blank. */
final class ParameterReading {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Map<String, String> values = new LinkedHashMap<>();

    ParameterReading(String encoded) {
        Pattern.compile("&").splitAsStream(encoded).forEach(this::read);
    }

    private void read(String pair) {
        int middle = pair.indexOf('=');
        String name = decoded(pair.substring(0, middle));
        if (values.put(name, decoded(pair.substring(middle + 1))) != null) {
            throw new IllegalArgumentException("twice: " + name);
        }
    }

    Map<String, String> values() {
        return values;
    }

    MissionKey key() {
        return new MissionKey(customer(), new MissionId(required("idMission")));
    }

    Mission mission() {
        String type = text("typeMission");
        String comment = text("commentaire");
        return new Mission(
                new MissionId(required("idMission")),
                customer(),
                type == null ? null : new MissionType(type),
                new Schedule(date("jourHeureInter"), date("jourHeurePeremp")),
                recipient(),
                new Destination(text("adrRefCli"), text("rue"), text("codPost"), text("ville"), coordinates()),
                comment == null ? null : new Comment(comment),
                Boolean.parseBoolean(required("aEnvoyer")) ? Dispatch.SEND : Dispatch.PREPARE);
    }

    private Recipient recipient() {
        String vehicle = required("nomVeh");
        if (!vehicle.isEmpty()) {
            return new Recipient.Vehicle(vehicle);
        }
        String fullName = required("nomPrenom");
        return fullName.isEmpty()
                ? new Recipient.NamedPerson(required("nomIndi"), required("prenomIndi"))
                : new Recipient.FullNamePerson(fullName);
    }

    private @Nullable CustomerId customer() {
        String customer = values.get("customerId");
        return customer == null ? null : new CustomerId(Long.parseLong(customer));
    }

    private @Nullable Coordinates coordinates() {
        String latitude = values.get("latitude");
        return latitude == null
                ? null
                : new Coordinates(Double.parseDouble(latitude), Double.parseDouble(required("longitude")));
    }

    private @Nullable Instant date(String name) {
        String date = values.get(name);
        return date == null ? null : LocalDateTime.parse(date, DATE).toInstant(ZoneOffset.UTC);
    }

    private @Nullable String text(String name) {
        String text = required(name);
        return text.isEmpty() ? null : text;
    }

    private String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("missing: " + name);
        }
        return value;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
