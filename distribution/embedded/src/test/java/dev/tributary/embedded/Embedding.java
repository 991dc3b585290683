package dev.tributary.embedded;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.ocean.simulator.OceanAccount;
import dev.tributary.ocean.simulator.OceanSimulator;
import java.nio.file.Path;
import java.time.Duration;

/** An application's way with the library, on a simulated Océan. */
final class Embedding {

    private Embedding() {}

    static TributaryBuilder on(OceanSimulator ocean, Path store) {
        OceanAccount account = OceanAccount.ordinary();
        return Tributary.builder()
                .ocean(options -> options.baseUrl(ocean.baseUri()).credentials(account.login(), account.password()))
                .store(Store.sqlite(store));
    }

    static MissionDraft draft(String id) {
        return MissionDraft.of(id).with(MissionField.VEHICLE, "AA-123-BB");
    }

    static Receipt submit(Tributary tributary, String id) {
        return tributary.missions().submit(draft(id)).toCompletableFuture().join();
    }

    static DeliveryState ended(Tributary tributary, String id) {
        return tributary
                .missions()
                .awaitDelivery(id, Duration.ofSeconds(30))
                .toCompletableFuture()
                .join()
                .orElseThrow()
                .delivery()
                .state();
    }
}
