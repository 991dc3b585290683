package dev.tributary.standalone.demo;

import java.time.Duration;

/** Shows how far the demo is. */
interface DemoView {

    DemoView SILENT = (board, elapsed) -> {};

    void show(Board board, Duration elapsed);
}
