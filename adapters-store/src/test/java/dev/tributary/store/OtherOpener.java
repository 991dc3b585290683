package dev.tributary.store;

import dev.tributary.application.port.StoreFailure;
import java.nio.file.Path;

/** A process that opens a store and says how that went. */
final class OtherOpener {

    private OtherOpener() {}

    public static void main(String[] arguments) {
        try {
            Stores.open(Path.of(arguments[0])).close();
            System.out.println("opened");
        } catch (StoreFailure failure) {
            System.out.println(failure.kind() + " " + failure.getMessage());
        }
    }
}
