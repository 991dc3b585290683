package dev.tributary.ocean.client;

import dev.tributary.application.port.Outcome;
import java.util.function.Function;

/** What came of asking for a token. */
sealed interface Pass {

    record Granted(Token token) implements Pass {}

    record Denied(Outcome why) implements Pass {}

    static Pass denied(Outcome why) {
        return new Denied(why);
    }

    default <T> T fold(Function<Token, T> granted, Function<Outcome, T> denied) {
        if (this instanceof Granted pass) {
            return granted.apply(pass.token());
        }
        return denied.apply(((Denied) this).why());
    }
}
