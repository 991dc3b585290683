package dev.tributary.ocean.client;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Why there is no answer, for operators. Never the exception's own words: they may hold the address with its query. */
final class FailureCause {

    private FailureCause() {}

    static String of(Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return "Océan's host is not known here; check ocean.base-url and the name service";
        }
        if (failure instanceof ConnectException) {
            return "no connection to Océan; check ocean.base-url and the network";
        }
        if (failure instanceof SSLException) {
            return "no secure connection to Océan: its certificate was not accepted, or it does not speak TLS";
        }
        if (failure instanceof ConnectionPoolTooBusyException) {
            return "too many requests wait for a connection";
        }
        return "the connection to Océan failed (" + failure.getClass().getSimpleName() + ")";
    }
}
