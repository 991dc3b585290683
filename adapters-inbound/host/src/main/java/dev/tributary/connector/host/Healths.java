package dev.tributary.connector.host;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import org.jspecify.annotations.Nullable;

/** Adds what the host finds to what a connector says of itself. */
final class Healths {

    private Healths() {}

    static Health with(Health said, @Nullable Text found) {
        if (found == null || said.status() == Health.Status.DOWN) {
            return said;
        }
        if (said.status() == Health.Status.UP) {
            return Health.degraded(found);
        }
        Text detail = said.detail();
        return Health.degraded(
                new Text(detail.english() + "; " + found.english(), detail.french() + " ; " + found.french()));
    }
}
