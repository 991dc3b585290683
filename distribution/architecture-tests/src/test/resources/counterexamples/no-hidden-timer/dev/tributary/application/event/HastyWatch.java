package dev.tributary.application.event;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

final class HastyWatch {

    CompletableFuture<String> watch(CompletableFuture<String> ending) {
        return ending.completeOnTimeout("late", 1, TimeUnit.SECONDS);
    }
}
