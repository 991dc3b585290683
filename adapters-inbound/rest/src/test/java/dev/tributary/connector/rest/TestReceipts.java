package dev.tributary.connector.rest;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a gateway answers at bad times. */
final class TestReceipts {

    private TestReceipts() {}

    static Receipt later(Duration after) {
        return new Receipt.ComeBackLater(after, new Text("it is full", "c'est plein"));
    }

    static Receipt refused(String path, String code) {
        Text text = new Text("correct this: " + code, "corrigez ceci : " + code);
        return new Receipt.Rejected(List.of(new Finding(path, code, text)), List.of());
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
