package dev.tributary.ocean.client;

final class PrintingClient {

    void tell() {
        System.out.println("sent");
    }
}
