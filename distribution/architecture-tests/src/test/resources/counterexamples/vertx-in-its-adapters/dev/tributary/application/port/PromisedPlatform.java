package dev.tributary.application.port;

import io.vertx.core.Future;

public interface PromisedPlatform {

    Future<String> send();
}
