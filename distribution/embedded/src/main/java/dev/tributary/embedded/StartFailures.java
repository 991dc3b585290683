package dev.tributary.embedded;

import com.google.inject.ProvisionException;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.host.ConnectorStatus;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.Text;
import dev.tributary.ocean.client.OceanProfileException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Turns what the parts throw into what the application is told. */
final class StartFailures {

    private final FailureWords words;

    StartFailures(FailureWords words) {
        this.words = words;
    }

    /** What the action makes, or else the explained failure. */
    <T> T explaining(Supplier<T> action) {
        try {
            return action.get();
        } catch (ProvisionException | CompletionException wrapped) {
            throw wrapped.getCause() instanceof RuntimeException cause ? explained(cause) : wrapped;
        } catch (StoreFailure | OceanProfileException failure) {
            throw explained(failure);
        }
    }

    static void refuse(List<SettingFault> faults) {
        if (!faults.isEmpty()) {
            Text all = new Text(
                    faults.stream().map(fault -> fault.message().english()).collect(Collectors.joining("; ")),
                    faults.stream().map(fault -> fault.message().french()).collect(Collectors.joining(" ; ")));
            throw new StartFailure(StartFailure.Cause.CONNECTOR_SETTINGS, all, null);
        }
    }

    /** One connector that failed stops no other; but where all failed there is nothing to run for. */
    static void refuseUnlessOneRuns(List<ConnectorStatus> connectors) {
        List<ConnectorStatus> failed = in(ConnectorStatus.State.FAILED, connectors);
        if (!failed.isEmpty()
                && connectors.stream().noneMatch(connector -> connector.state().isRunning())) {
            Text all = new Text(
                    failed.stream().map(one -> describe(one).english()).collect(Collectors.joining("; ")),
                    failed.stream().map(one -> describe(one).french()).collect(Collectors.joining(" ; ")));
            throw new StartFailure(StartFailure.Cause.CONNECTOR, all, null);
        }
    }

    private static List<ConnectorStatus> in(ConnectorStatus.State state, List<ConnectorStatus> connectors) {
        return connectors.stream()
                .filter(connector -> connector.state() == state)
                .toList();
    }

    private static Text describe(ConnectorStatus failed) {
        Text detail = failed.health().detail();
        return new Text(
                "Connector " + failed.name() + " could not begin: " + detail.english(),
                "Le connecteur " + failed.name() + " n'a pas pu démarrer : " + detail.french());
    }

    private RuntimeException explained(RuntimeException failure) {
        if (failure instanceof StoreFailure store) {
            return new StartFailure(reason(store.kind()), FailureWords.ofStore(store), store);
        }
        return failure instanceof OceanProfileException
                ? new StartFailure(StartFailure.Cause.PROFILE, words.ofProfile(failure), failure)
                : failure;
    }

    private static StartFailure.Cause reason(StoreFailure.Kind kind) {
        return switch (kind) {
            case IN_USE -> StartFailure.Cause.STORE_IN_USE;
            case CORRUPT -> StartFailure.Cause.STORE_CORRUPT;
            case FULL -> StartFailure.Cause.STORE_FULL;
            case UNAVAILABLE -> StartFailure.Cause.STORE_UNAVAILABLE;
        };
    }
}
