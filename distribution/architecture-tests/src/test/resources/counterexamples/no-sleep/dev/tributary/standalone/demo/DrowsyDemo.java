package dev.tributary.standalone.demo;

final class DrowsyDemo {

    void rest() throws InterruptedException {
        Thread.sleep(1000);
    }
}
