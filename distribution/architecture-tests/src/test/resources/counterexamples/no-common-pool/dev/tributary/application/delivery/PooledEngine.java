package dev.tributary.application.delivery;

import java.util.concurrent.CompletionStage;

final class PooledEngine {

    CompletionStage<String> next(CompletionStage<String> answer) {
        return answer.thenApplyAsync(String::trim);
    }
}
