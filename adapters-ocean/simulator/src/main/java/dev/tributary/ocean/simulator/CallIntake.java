package dev.tributary.ocean.simulator;

import io.vertx.core.buffer.Buffer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parameters of a call where they are accepted, and nowhere else. */
final class CallIntake {

    private final Set<RequestEncoding> accepted;

    CallIntake(Set<RequestEncoding> accepted) {
        this.accepted = accepted;
    }

    ReceivedCall take(Operation operation, Envelope envelope) {
        if (operation == Operation.LOGIN) {
            return login(envelope);
        }
        ReceivedParameters parameters = envelope.body().length() == 0
                ? ReceivedParameters.query(envelope.query())
                : ReceivedParameters.body(
                        bodyEncoding(envelope).orElse(RequestEncoding.FORM),
                        envelope.body().getBytes());
        Reading reading = misplaced(operation, envelope)
                .<Reading>map(Reading.Unreadable::new)
                .orElseGet(parameters::read);
        return new ReceivedCall(operation, envelope.token(), parameters, reading);
    }

    /** Keeps nothing of what came, since the password is in it. */
    private static ReceivedCall login(Envelope envelope) {
        Reading reading;
        if (!envelope.query().isEmpty()) {
            reading = new Reading.Unreadable("un mot de passe ne voyage pas dans l'adresse");
        } else if (bodyEncoding(envelope).filter(RequestEncoding.JSON::equals).isEmpty()) {
            reading = new Reading.Unreadable("un corps application/json est attendu");
        } else {
            reading = JsonReader.read(envelope.body().getBytes());
        }
        return new ReceivedCall(Operation.LOGIN, null, ReceivedParameters.none(), reading);
    }

    private Optional<String> misplaced(Operation operation, Envelope envelope) {
        if (envelope.body().length() == 0) {
            return queryServes(operation)
                    ? Optional.empty()
                    : Optional.of("les paramètres doivent voyager dans le corps de la requête");
        }
        if (!envelope.query().isEmpty()) {
            return Optional.of("paramètres dans l'adresse et dans le corps à la fois");
        }
        return operation != Operation.STATUS
                        && bodyEncoding(envelope).filter(accepted::contains).isPresent()
                ? Optional.empty()
                : Optional.of("corps inattendu pour cet appel ou de ce type de contenu");
    }

    private boolean queryServes(Operation operation) {
        return !operation.carriesContent() || accepted.contains(RequestEncoding.QUERY);
    }

    private static Optional<RequestEncoding> bodyEncoding(Envelope envelope) {
        String compact = envelope.contentType().replace(" ", "").toLowerCase(Locale.ROOT);
        return switch (compact) {
            case "application/json", "application/json;charset=utf-8" -> Optional.of(RequestEncoding.JSON);
            case "application/x-www-form-urlencoded", "application/x-www-form-urlencoded;charset=utf-8" ->
                Optional.of(RequestEncoding.FORM);
            default -> Optional.empty();
        };
    }

    /** The parts of a request that matter, each empty where it is absent. */
    record Envelope(
            String query,
            String contentType,
            Buffer body,
            @Nullable String token) {

        @Override
        public String toString() {
            return "Envelope[" + contentType + "]";
        }
    }
}
