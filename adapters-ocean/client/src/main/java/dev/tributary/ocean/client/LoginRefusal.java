package dev.tributary.ocean.client;

import dev.tributary.application.port.Outcome;

/** Why a login gave no token. */
final class LoginRefusal {

    private LoginRefusal() {}

    static Outcome of(Statement answer) {
        if (answer.content() == Content.HTML) {
            return unavailable(answer);
        }
        return switch (answer.httpStatus()) {
            case 401 -> new Outcome.Unauthorised("Océan refuses the login; check ocean.login and ocean.password");
            case 400, 403 ->
                new Outcome.Unauthorised("Océan refuses the login (HTTP " + answer.httpStatus()
                        + "); the account may be locked, expired, or without web services");
            case 429 -> new Outcome.Throttled(answer.until());
            default -> unavailable(answer);
        };
    }

    private static Outcome unavailable(Statement answer) {
        String hint = answer.httpStatus() == 404 ? "; check ocean.base-url" : "";
        String cause = "no login: HTTP " + answer.httpStatus() + ", "
                + answer.content().description() + ", without a token" + hint;
        return new Outcome.Unavailable(cause, answer.until());
    }
}
