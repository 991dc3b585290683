package dev.tributary.domain;

import java.time.Instant;

final class PunctualMission {

    boolean isLate(Instant due) {
        return Instant.now().isAfter(due);
    }
}
