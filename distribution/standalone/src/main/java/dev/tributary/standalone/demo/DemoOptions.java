package dev.tributary.standalone.demo;

/** How the demo is called. */
public record DemoOptions(WhenDone whenDone, Output output) {

    /** What happens once all deliveries have ended. */
    public enum WhenDone {
        EXIT,
        STAY
    }

    /** For whom it tells what happens. */
    public enum Output {
        PEOPLE,
        MACHINES
    }
}
