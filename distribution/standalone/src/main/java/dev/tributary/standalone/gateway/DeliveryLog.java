package dev.tributary.standalone.gateway;

import dev.tributary.embedded.DeliveryChange;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Logs every new state of a delivery. */
public final class DeliveryLog implements Consumer<DeliveryChange> {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tributary.delivery");

    @Override
    public void accept(DeliveryChange change) {
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("mission", change.mission())
                .addKeyValue("revision", change.revision())
                .addKeyValue("state", change.state());
        if (change.reason() != null) {
            line = line.addKeyValue("reason", change.reason());
        }
        line.log("delivery");
    }
}
