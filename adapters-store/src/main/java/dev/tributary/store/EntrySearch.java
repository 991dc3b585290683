package dev.tributary.store;

import dev.tributary.application.port.EntryQuery;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Partner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An {@link EntryQuery} as SQL. */
final class EntrySearch {

    /** Word for word the condition of the index {@code mission_trouble}; only then SQLite uses it. */
    private static final String TROUBLE = "delivery in ('REJECTED', 'FAILED', 'EXPIRED')";

    private static final Set<DeliveryState> TROUBLES =
            EnumSet.of(DeliveryState.REJECTED, DeliveryState.FAILED, DeliveryState.EXPIRED);

    private final List<String> conditions = new ArrayList<>();
    private final List<Consumer<Prepared>> parameters = new ArrayList<>();

    private EntrySearch() {}

    static EntrySearch of(EntryQuery query) {
        EntrySearch search = new EntrySearch();
        Partner partner = query.partner();
        search.where("number > ?", statement -> statement.number(query.after()));
        search.whereText("partner", partner == null ? null : partner.name());
        search.whereText("connector", query.connector());
        search.whereText("recipient", query.recipient());
        search.whereText("progress", name(query.progress()));
        search.whereText("delivery", name(query.delivery()));
        search.useTrouble(query.delivery());
        search.updatedSince(query.updatedSince());
        search.parameters.add(statement -> statement.number(query.limit()));
        return search;
    }

    String sql() {
        return "select " + EntryRow.COLUMNS + " from mission where " + String.join(" and ", conditions)
                + " order by number limit ?";
    }

    Prepared fill(Prepared statement) {
        parameters.forEach(parameter -> parameter.accept(statement));
        return statement;
    }

    private void where(String condition, Consumer<Prepared> parameter) {
        conditions.add(condition);
        parameters.add(parameter);
    }

    private void whereText(String column, @Nullable String value) {
        if (value != null) {
            where(column + " = ?", statement -> statement.text(value));
        }
    }

    private void useTrouble(@Nullable DeliveryState state) {
        if (state != null && TROUBLES.contains(state)) {
            conditions.add(TROUBLE);
        }
    }

    /** Times are kept to the millisecond: what was updated within the one that is begun was updated before. */
    private void updatedSince(@Nullable Instant since) {
        if (since != null) {
            where("updated_at >= ?", statement -> statement.time(roundedUp(since)));
        }
    }

    static Instant roundedUp(Instant time) {
        return time.plus(Duration.ofMillis(1).minusNanos(1));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
