package dev.tributary.ocean.client;

import dev.tributary.application.port.Outcome;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

/** One call: the request with a token, and once more with another where the first token is refused. */
final class Call {

    private final OceanHttp http;
    private final Session session;
    private final OceanRequest request;
    private final Promise<Reply> reply = Promise.promise();
    private @Nullable Exchange underWay;

    Call(OceanHttp http, Session session, OceanRequest request) {
        this.http = http;
        this.session = session;
        this.request = request;
    }

    Future<Reply> make() {
        session.pass()
                .compose(pass -> pass.fold(this::first, Call::unsent))
                .onSuccess(reply::tryComplete)
                .onFailure(reply::tryFail);
        return reply.future();
    }

    /** Ends it now, wherever it is. */
    void giveUp() {
        if (underWay == null) {
            reply.tryComplete(Reply.unsent("no login in time"));
        } else {
            underWay.giveUp("no answer in time");
        }
    }

    private Future<Reply> first(Token token) {
        return send(token).compose(came -> came.isUnauthorised() ? again(token) : Future.succeededFuture(came));
    }

    private Future<Reply> again(Token refused) {
        underWay = null;
        return session.passInsteadOf(refused).compose(pass -> pass.fold(this::send, Call::unsent));
    }

    private Future<Reply> send(Token token) {
        if (reply.future().isComplete()) {
            return Future.succeededFuture(Reply.unsent("given up before it was sent"));
        }
        underWay = http.send(request, token);
        return underWay.reply().onSuccess(came -> {
            if (came instanceof Reply.Answered && !came.isUnauthorised()) {
                session.served(token);
            }
        });
    }

    private static Future<Reply> unsent(Outcome why) {
        return Future.succeededFuture(new Reply.Unanswered(why));
    }
}
