package dev.tributary.ocean.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges each call in Océan's stead: token, parameters, customer, and then the mission itself. */
final class OceanPlatform {

    private final OceanAccount account;
    private final TokenDesk tokens;
    private final LoginDesk loginDesk;
    private final ParameterCheck parameterCheck;
    private final MissionDesk missionDesk;
    private final StatusDesk statusDesk;

    OceanPlatform(SimulatorSettings settings, TokenDesk tokens, MissionBoard board, StatusDesk statusDesk) {
        this.account = settings.account();
        this.tokens = tokens;
        this.loginDesk = new LoginDesk(account, tokens);
        this.parameterCheck = new ParameterCheck(settings.openQuestions(), account);
        this.missionDesk = new MissionDesk(board, settings.fleet(), settings.openQuestions(), settings.clock());
        this.statusDesk = statusDesk;
    }

    Outcome handle(ReceivedCall call) {
        if (call.operation() == Operation.LOGIN) {
            return loginDesk.login(call);
        }
        if (!tokens.accepts(call.token())) {
            return Outcome.withoutEffect(OceanMessage.VOID_TOKEN);
        }
        return call.reading()
                .fold(values -> judge(call, values), reason -> Outcome.withoutEffect(Answer.badParameters(reason)));
    }

    private Outcome judge(ReceivedCall call, Map<String, String> values) {
        List<String> violations = parameterCheck.violations(call.operation(), values);
        if (!violations.isEmpty()) {
            return Outcome.withoutEffect(Answer.badParameters(String.join(" ; ", violations)));
        }
        return customer(values)
                .map(customer -> new MissionKey(customer, MissionParameter.ID.in(values)))
                .map(key -> act(call, key, values))
                .orElseGet(() -> Outcome.withoutEffect(OceanMessage.FOREIGN_CUSTOMER));
    }

    private Outcome act(ReceivedCall call, MissionKey key, Map<String, String> values) {
        return switch (call.operation()) {
            case CREATE -> missionDesk.create(key, call.parameters(), values);
            case MODIFY -> missionDesk.modify(key, call.parameters());
            case DELETE -> missionDesk.delete(key);
            case STATUS -> statusDesk.status(key);
            case LOGIN -> throw new IllegalStateException("A login names no mission");
        };
    }

    private Optional<Long> customer(Map<String, String> values) {
        if (!MissionParameter.CUSTOMER.isIn(values)) {
            return Optional.of(account.customers().get(0));
        }
        return Optional.of(Long.valueOf(MissionParameter.CUSTOMER.in(values))).filter(account.customers()::contains);
    }
}
