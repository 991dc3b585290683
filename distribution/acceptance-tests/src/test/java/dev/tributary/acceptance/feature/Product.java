package dev.tributary.acceptance.feature;

import dev.tributary.connector.spi.MissionDraft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The product as one partner meets it, with an Océan beside it. Lasts for one scenario. */
public interface Product {

    Answer create(MissionDraft mission);

    /** Creates the mission, or gives it this content. */
    Answer put(MissionDraft mission);

    /** Changes the fields that the draft has, and no others. */
    Answer patch(MissionDraft change);

    Answer cancel(String id);

    Optional<Situation> find(String id);

    /** The same, after asking Océan. */
    Optional<Situation> refresh(String id);

    /** Each thing that happened, oldest first: its kind, and the state after it where it is one of a state. */
    List<String> timeline(String id);

    /** The missions whose delivery is in this state. */
    List<String> listed(String deliveryState);

    Ocean ocean();

    Instant now();

    /** Lets time pass until the condition holds; fails if it does not within reason. */
    void until(String what, BooleanSupplier condition);

    void end();
}
