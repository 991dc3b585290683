package dev.tributary.domain;

import java.util.Optional;

final class PerhapsMission {

    private Optional<String> comment = Optional.empty();

    boolean isSilent() {
        return comment.isEmpty();
    }
}
