package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.standalone.terminal.Console;
import dev.tributary.standalone.terminal.Interruption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Everything at work on this machine. */
public final class Demo {

    private final Console console;
    private final DemoOptions options;
    private final Interruption end;
    private final Board board = new Board();

    public Demo(Console console, DemoOptions options, Interruption end) {
        this.console = console;
        this.options = options;
        this.end = end;
    }

    /** True if everything was sent and all deliveries ended; stays up afterwards where that is wanted. */
    public boolean play() throws Exception {
        DemoClock clock = new DemoClock(Clock.systemUTC());
        try (TemporaryDirectory directory = TemporaryDirectory.make();
                OceanSimulator ocean = DemoOcean.start(clock);
                DemoGateway gateway = DemoGateway.start(ocean, directory.path(), clock, console.language())) {
            gateway.program().tributary().missions().subscribe(0, board);
            DemoOutput output = DemoOutput.of(options.output(), console, DemoAddresses.of(gateway, ocean));
            return play(clock, ocean, gateway.api(), output);
        }
    }

    private boolean play(DemoClock clock, OceanSimulator ocean, URI api, DemoOutput output)
            throws InterruptedException {
        clock.putForward();
        DemoFile file = new DemoFile(clock.instant());
        Scenario scenario = new Scenario(new DemoPartner(api, console.language()), board, clock, end);
        Set<String> changed = file.changed();
        Supplier<FieldScript> script = () -> FieldScript.of(ocean.missions(), changed);
        Performance performance = new Performance(
                board,
                output.view(),
                end,
                () -> script.get().unfinished(board.missions()).isEmpty());
        CompletableFuture<Void> playing = CompletableFuture.runAsync(() -> send(scenario, file), Demo::inBackground);
        Duration taken = performance.watch(playing);
        DemoResult result = result(file, script, playing, taken);
        output.tell(result);
        if (options.whenDone() == DemoOptions.WhenDone.STAY && !end.hasCome()) {
            output.tellThatItStays();
            performance.stay();
        }
        return hasEnded(playing);
    }

    private boolean hasEnded(CompletableFuture<Void> playing) {
        return playing.isDone()
                && !playing.isCompletedExceptionally()
                && board.missions().size() == Expectations.MISSIONS
                && board.waiting() == 0;
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "demo");
        thread.setDaemon(true);
        thread.start();
    }

    private static void send(Scenario scenario, DemoFile file) {
        try {
            scenario.play(file.missions(), file.changes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private DemoResult result(
            DemoFile file, Supplier<FieldScript> script, CompletableFuture<Void> playing, Duration taken) {
        List<String> unexpected =
                new ArrayList<>(new Expectations(file.changes()).disappointments(board.verdicts(), board.missions()));
        Map<String, List<ProgressState>> seen = board.passages();
        unexpected.addAll(script.get().disappointments(seen));
        script.get().unfinished(board.missions()).forEach(id -> unexpected.add(id + " was not seen to end"));
        if (playing.isCompletedExceptionally()) {
            unexpected.add(playing.handle((done, failure) -> String.valueOf(failure.getMessage()))
                    .join());
        }
        return new DemoResult(
                taken.toMillis() / 1_000.0,
                board.verdicts(),
                board.deliveries(),
                board.seen(),
                board.progress(),
                board.passed(),
                new Remarks(console.language()).of(board),
                unexpected);
    }
}
