package dev.tributary.application.intake;

import java.util.UUID;

final class NumberedIntake {

    String number() {
        return UUID.randomUUID().toString();
    }
}
