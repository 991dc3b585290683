package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.ocean.simulator.FieldStaff;
import dev.tributary.ocean.simulator.OceanAccount;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import dev.tributary.ocean.simulator.SimulatorStartException;
import dev.tributary.standalone.terminal.Console;
import dev.tributary.standalone.terminal.Interruption;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs an Océan simulator alone. */
@Command(name = "simulator", mixinStandardHelpOptions = true)
final class SimulatorCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Interruption> interruption;

    @Option(names = "--port", paramLabel = "N")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS")
    private String host = "127.0.0.1";

    @Option(names = "--speed", paramLabel = "FACTOR")
    private double speed = 60;

    @Option(names = "--token-lifetime", paramLabel = "DURATION", converter = DurationText.class)
    private Duration tokenLifetime = OceanAccount.ordinary().tokenLifetime();

    @Option(names = "--json")
    private boolean json;

    SimulatorCommand(Console console, Supplier<Interruption> interruption) {
        this.console = console;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535 || !(speed > 0) || Double.isInfinite(speed) || tokenLifetime.isZero()) {
            console.complain(
                    new Text(
                            "--port is a number from 0 to 65535, --speed a number above 0, --token-lifetime more than nothing",
                            "--port est un nombre de 0 à 65535, --speed un nombre positif, --token-lifetime une durée non nulle"));
            return ExitStatus.WRONG;
        }
        Interruption end = interruption.get();
        SimulatorSettings settings = SimulatorSettings.defaults()
                .withAddress(host, port)
                .withAccount(OceanAccount.ordinary().withTokenLifetime(tokenLifetime))
                .withStaff(FieldStaff.atSpeed(speed));
        try (OceanSimulator simulator = OceanSimulator.start(settings)) {
            announce(simulator, settings.account());
            end.await();
            return ExitStatus.DONE;
        } catch (SimulatorStartException failure) {
            console.complain(SimulatorWords.of(failure));
            return ExitStatus.FAILED;
        }
    }

    private void announce(OceanSimulator simulator, OceanAccount account) {
        if (json) {
            console.out()
                    .println(JsonText.of(new Addresses(
                            simulator.baseUri().toString(),
                            simulator.controlUri().toString(),
                            account.login(),
                            account.password())));
            return;
        }
        console.print(new Text(
                "An Océan simulator listens: ocean.base-url " + simulator.baseUri() + ", login " + account.login()
                        + ", password " + account.password() + "; its faults and its ledger: " + simulator.controlUri(),
                "Un simulateur d'Océan écoute : ocean.base-url " + simulator.baseUri() + ", login " + account.login()
                        + ", password " + account.password() + " ; ses pannes et son registre : "
                        + simulator.controlUri()));
    }

    /** The simulator's credentials are no secret: they are the same for everyone. */
    private record Addresses(String baseUrl, String controlUrl, String login, String password) {}
}
