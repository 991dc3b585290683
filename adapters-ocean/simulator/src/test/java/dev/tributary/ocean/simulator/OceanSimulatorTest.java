package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OceanSimulatorTest {

    private static Set<Thread> threads() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }

    private static Set<String> threadsSince(Set<Thread> before) {
        return threads().stream()
                .filter(thread -> !before.contains(thread))
                .map(Thread::getName)
                .filter(name -> name.contains("vert") || name.contains("netty") || name.contains("globalEvent"))
                .collect(Collectors.toSet());
    }

    @Test
    void itsBaseAddressEndsInOcean() {
        try (OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults())) {
            assertThat(simulator.baseUri().toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/ocean");
            assertThat(simulator.controlUri().toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/simulator");
        }
    }

    @Test
    void closingLeavesNoThreadAndMayBeDoneTwice() {
        Set<Thread> before = threads();
        OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults());
        simulator.faults().add(Fault.latency(Duration.ofHours(1)).on(Operation.STATUS));
        Caller.loggedIn(simulator).create("M");
        assertThat(threadsSince(before)).isNotEmpty();
        simulator.close();
        simulator.close();

        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!threadsSince(before).isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(10_000_000); // Netty's shared executor ends a second after its last task
        }
        assertThat(threadsSince(before)).isEmpty();
        assertThatThrownBy(() -> new Caller(simulator).login("simulateur", "simulateur"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void closingDoesNotWaitForACallUnderWay() throws Exception {
        OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults());
        simulator.faults().add(Fault.latency(Duration.ofHours(1)).afterEffect().on(Operation.STATUS));
        Caller caller = Caller.loggedIn(simulator);
        var read = simulator
                .ledger()
                .first(entry -> entry.operation() == Operation.STATUS)
                .toCompletableFuture();
        var answer = CompletableFuture.supplyAsync(() -> caller.status("M"));
        read.get(10, TimeUnit.SECONDS);
        simulator.close();

        assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void aTakenPortIsToldWithItsAddress() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SimulatorSettings settings = SimulatorSettings.defaults().withAddress("127.0.0.1", taken.getLocalPort());

            assertThatThrownBy(() -> OceanSimulator.start(settings))
                    .isInstanceOf(SimulatorStartException.class)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort());
        }
    }

    @Test
    void twoSimulatorsKnowNothingOfEachOther() {
        try (OceanSimulator one = OceanSimulator.start(SimulatorSettings.defaults());
                OceanSimulator other = OceanSimulator.start(SimulatorSettings.defaults())) {
            Caller.loggedIn(one).create("M");

            assertThat(one.ledger().creations("M")).isOne();
            assertThat(other.ledger().creations("M")).isZero();
            assertThat(Caller.loggedIn(one).at(other.baseUri()).status("M").statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void unknownPathsAndWrongMethodsAreAnsweredByThePagesOfTheFrontServer() {
        try (OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults())) {
            String create = simulator.baseUri() + Operation.CREATE.path();

            assertPage(Caller.send(HttpRequest.newBuilder(URI.create(create + "s"))), 404);
            assertPage(
                    Caller.send(HttpRequest.newBuilder(URI.create(simulator.baseUri() + "/restapi/auth/authenticate"))),
                    404);
            assertPage(Caller.send(HttpRequest.newBuilder(URI.create(create))), 405);
            assertThat(simulator.ledger().entries()).isEmpty();
        }
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsTooLarge() {
        try (OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults())) {
            Caller caller = Caller.loggedIn(simulator);

            assertPage(caller.form(Operation.CREATE, "commentaire=" + "a".repeat(1 << 20)), 413);
        }
    }

    private static void assertPage(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
    }
}
