package dev.tributary.store;

import java.util.concurrent.CompletableFuture;

final class PooledStore {

    CompletableFuture<String> read() {
        return CompletableFuture.supplyAsync(() -> "mission");
    }
}
