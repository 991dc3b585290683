package dev.tributary.ocean.client;

final class TunedClient {

    void start() {
        System.setProperty("http.keepAlive", "false");
    }
}
