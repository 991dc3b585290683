package dev.tributary.ocean.simulator;

import java.util.Map;
import java.util.Set;

/** Answers the login. */
final class LoginDesk {

    private static final Set<String> FIELDS = Set.of("login", "password");

    private final OceanAccount account;
    private final TokenDesk tokens;

    LoginDesk(OceanAccount account, TokenDesk tokens) {
        this.account = account;
        this.tokens = tokens;
    }

    Outcome login(ReceivedCall call) {
        return call.reading().fold(this::judge, reason -> Outcome.withoutEffect(Answer.badParameters(reason)));
    }

    private Outcome judge(Map<String, String> given) {
        if (!given.keySet().equals(FIELDS)) {
            return Outcome.withoutEffect(Answer.badParameters("login et password attendus, et rien d'autre"));
        }
        boolean right =
                account.login().equals(given.get("login")) && account.password().equals(given.get("password"));
        if (!right) {
            return Outcome.withoutEffect(OceanMessage.WRONG_CREDENTIALS);
        }
        Welcome welcome = new Welcome(Map.of(), account.passwordExpirationDays(), tokens.issue());
        return new Outcome(Effect.TOKEN_ISSUED, Answer.json(200, welcome));
    }

    private record Welcome(
            Map<String, String> additionalAccountData, int passwordExpirationRemainingDays, String token) {}
}
