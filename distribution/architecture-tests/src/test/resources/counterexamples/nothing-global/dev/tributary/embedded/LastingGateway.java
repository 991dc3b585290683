package dev.tributary.embedded;

final class LastingGateway {

    void start() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {}));
    }
}
