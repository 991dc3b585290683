package dev.tributary.standalone.management;

import dev.tributary.application.port.Backlog;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Finds out whether missions can be stored, and what else is wrong. */
final class Readiness {

    private final Observed gateway;
    private final OceanWatch ocean;

    Readiness(Observed gateway, OceanWatch ocean) {
        this.gateway = gateway;
        this.ocean = ocean;
    }

    /** Never fails. */
    CompletableFuture<HealthReport> report() {
        return gateway.count()
                .handle((backlog, failure) -> failure == null ? store(backlog) : store(failure))
                .thenApply(this::report);
    }

    private HealthReport report(Health store) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("store", store));
        checks.addAll(ocean.checks());
        new TreeMap<>(gateway.connectors().get())
                .forEach((name, health) -> checks.add(new Check("connector:" + name, health)));
        return new HealthReport(store.status() != Health.Status.DOWN, checks);
    }

    private Health store(Backlog backlog) {
        Health storing = gateway.store().get();
        if (storing.status() == Health.Status.DOWN) {
            return storing;
        }
        long waiting = backlog.waiting();
        if (waiting >= gateway.backlogLimit()) {
            return Health.down(new Text(
                    waiting + " missions wait, the limit is " + gateway.backlogLimit()
                            + ": no more are taken in until some are delivered",
                    waiting + " missions en attente, la limite est " + gateway.backlogLimit()
                            + " : plus aucune n'est acceptée tant que d'autres ne sont pas livrées"));
        }
        return new Health(Health.Status.UP, new Text(waiting + " missions wait", waiting + " missions en attente"));
    }

    private static Health store(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return Health.down(cause instanceof StoreFailure told ? StoreWords.of(told) : silent(cause));
    }

    private static Text silent(Throwable cause) {
        String what = cause.getClass().getSimpleName();
        return new Text("the store does not answer: " + what, "la base ne répond pas : " + what);
    }
}
