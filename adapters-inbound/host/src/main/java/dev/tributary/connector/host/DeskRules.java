package dev.tributary.connector.host;

import dev.tributary.application.intake.Order;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.Source;
import dev.tributary.connector.spi.Origin;
import dev.tributary.domain.Partner;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a desk takes in missions.
 *
 * @param connector the name of the connector it belongs to
 * @param partner whose missions the new ones are
 * @param scope whose missions can be seen and changed
 * @param prefix what the ids bear here and not at the partner's
 * @param zone the zone of dates without an offset; null where these are refused
 * @param onExisting what is done with a known id and other content
 */
record DeskRules(
        String connector,
        Partner partner,
        Scope scope,
        IdPrefix prefix,
        @Nullable ZoneId zone,
        OnExisting onExisting) {

    /** A desk of one partner, with ids as they are. */
    static DeskRules plain(String connector, Partner partner) {
        return new DeskRules(connector, partner, new Scope(partner), IdPrefix.NONE, null, OnExisting.UPDATE);
    }

    DeskRules of(Partner other) {
        return new DeskRules(connector, other, new Scope(other), prefix, zone, onExisting);
    }

    DeskRules shared() {
        return new DeskRules(connector, partner, Scope.EVERYONE, prefix, zone, onExisting);
    }

    /** Who wants it, where a connector has something sent again. */
    Order order() {
        return Order.of(partner, connector);
    }

    Source source(Origin origin) {
        return new Source(connector, partner, origin.document(), origin.item());
    }
}
