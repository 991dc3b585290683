package dev.tributary.ocean.simulator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries out what the mission calls ask for, once their parameters have been found right. */
final class MissionDesk {

    private final MissionBoard board;
    private final Fleet fleet;
    private final OpenQuestions openQuestions;
    private final InstantSource clock;

    MissionDesk(MissionBoard board, Fleet fleet, OpenQuestions openQuestions, InstantSource clock) {
        this.board = board;
        this.fleet = fleet;
        this.openQuestions = openQuestions;
        this.clock = clock;
    }

    Outcome create(MissionKey key, ReceivedParameters parameters, Map<String, String> values) {
        Optional<Outcome> refusal = refusal(values);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Mission> known = board.remembered(key);
        return known.filter(Mission::isThere).map(this::createAgain).orElseGet(() -> {
            Dispatch dispatch = Dispatch.first(values, expiry(values), clock.instant());
            int creations = known.map(Mission::creations).orElse(0) + 1;
            MissionContent content = MissionContent.of(parameters);
            board.put(new Mission(key, board.nextExternalId(), content, dispatch, creations, 1));
            return Outcome.of(Effect.CREATED, OceanMessage.CREATED);
        });
    }

    private Outcome createAgain(Mission mission) {
        if (openQuestions.onExisting() == OpenQuestions.OnExisting.ANSWER_EXISTS) {
            return Outcome.of(Effect.FOUND_THERE, OceanMessage.EXISTS);
        }
        board.put(mission.putTwice());
        return Outcome.of(Effect.CREATED_TWICE, OceanMessage.CREATED);
    }

    Outcome modify(MissionKey key, ReceivedParameters parameters) {
        return whereThere(key, mission -> {
            MissionContent changed = mission.content().changedBy(parameters, openQuestions.onModify());
            Map<String, String> after = changed.values();
            return refusal(after).orElseGet(() -> {
                Map<String, String> before = mission.content().values();
                Dispatch dispatch = mission.dispatch().changed(before, after, expiry(after), clock.instant());
                board.put(mission.changed(changed, dispatch));
                return Outcome.of(Effect.MODIFIED, OceanMessage.MODIFIED);
            });
        });
    }

    Outcome delete(MissionKey key) {
        return whereThere(key, mission -> {
            board.put(mission.oneLess(mission.dispatch().deleted(clock.instant())));
            return Outcome.of(Effect.DELETED, OceanMessage.DELETED);
        });
    }

    private Outcome whereThere(MissionKey key, Function<Mission, Outcome> act) {
        return board.there(key).map(act).orElseGet(() -> Outcome.withoutEffect(OceanMessage.UNKNOWN_MISSION));
    }

    private Optional<Outcome> refusal(Map<String, String> values) {
        Optional<Addressee> addressee = Addressee.in(values);
        if (addressee.isEmpty()) {
            String reason = "destinataire manquant (nomVeh, ou nomIndi et prenomIndi, ou nomPrenom)";
            return Optional.of(Outcome.withoutEffect(Answer.badParameters(reason)));
        }
        return addressee
                .filter(known -> !fleet.knows(known.name()))
                .map(unknown -> Outcome.withoutEffect(unknown.unknown()));
    }

    private @Nullable Instant expiry(Map<String, String> values) {
        return openQuestions
                .expiryNotation()
                .read(MissionParameter.EXPIRY.in(values))
                .orElse(null);
    }
}
