package dev.tributary.acceptance.storm;

import dev.tributary.ocean.simulator.Effect;
import java.time.Instant;

/**
 * A call that took effect at Océan.
 *
 * @param content that it carried; {@link Wish#NOTHING} for a deletion
 * @param doubtful whether the gateway may not have learnt of it: its answer was spoilt or late, or a kill came after it
 */
record Happening(Instant at, Effect effect, String content, boolean doubtful) {

    @Override
    public String toString() {
        return at + " " + effect + " " + content + (doubtful ? ", in doubt" : "");
    }
}
