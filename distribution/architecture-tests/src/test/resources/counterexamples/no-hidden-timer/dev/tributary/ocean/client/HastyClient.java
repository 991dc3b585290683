package dev.tributary.ocean.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

final class HastyClient {

    CompletableFuture<String> bounded(CompletableFuture<String> answer) {
        return answer.orTimeout(1, TimeUnit.SECONDS);
    }
}
