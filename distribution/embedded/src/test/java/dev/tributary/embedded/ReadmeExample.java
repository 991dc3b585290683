package dev.tributary.embedded;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Receipt;
import java.nio.file.Path;

/** The example of the project's README, to the letter. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void run(String url, String login, String password, Path path) {
        // spotless:off
        try (Tributary tributary = Tributary.builder()
                .ocean(ocean -> ocean.baseUrl(url).credentials(login, password))
                .store(Store.sqlite(path))
                .start()) {
            MissionDraft draft = MissionDraft.of("INT-2026-0042")
                    .with(MissionField.VEHICLE, "AA-123-BB")
                    .with(MissionField.COMMENT, "Sonner deux fois");
            Receipt receipt = tributary.missions().submit(draft).toCompletableFuture().join();
            System.out.println(receipt.fold(accepted -> "accepted", known -> "known", Object::toString, Object::toString));
        }
        // spotless:on
    }
}
