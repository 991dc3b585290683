package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.status.News;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.MissionDesk;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/** Listens to what becomes of missions, where there are status files to write it to. */
final class Following implements AutoCloseable {

    private final ConnectorContext context;
    private final List<AutoCloseable> subscriptions = new ArrayList<>();

    Following(ConnectorContext context) {
        this.context = context;
    }

    /** @param name of the subscription, the same after a restart */
    void begin(String name, MissionDesk desk, String partner) {
        if (context.settings().flag(Names.STATUS_FILES)) {
            subscriptions.add(new News(context, desk, partner).follow(name));
        }
    }

    @Override
    public void close() {
        for (AutoCloseable subscription : subscriptions) {
            try {
                subscription.close();
            } catch (Exception failure) {
                context.logger().log(Level.WARNING, "a subscription could not be closed", failure);
            }
        }
        subscriptions.clear();
    }
}
