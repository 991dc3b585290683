package dev.tributary.application.platform;

import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;

/** Is told what goes on at the fake, on the thread where it happens, before anybody else hears of it. */
public interface Witness {

    Witness NOBODY = new Witness() {};

    default void called(Effect call) {}

    /** What a call was about is so now; it may have been answered long before. */
    default void happened(Effect call) {}

    default void answered(Effect call, Outcome outcome) {}

    default void answered(Effect call, StatusReading reading) {}
}
