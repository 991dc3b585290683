package dev.tributary.ocean.simulator;

import java.time.Clock;
import java.time.InstantSource;

/**
 * All that can be set of a simulator.
 *
 * @param port 0 takes a free one
 * @param clock rules tokens, expiry and field staff; the latency of a fault is real time
 * @param seed decides what field staff do and which calls a fault of some probability hits
 */
public record SimulatorSettings(
        String host,
        int port,
        OceanAccount account,
        Fleet fleet,
        FieldStaff staff,
        OpenQuestions openQuestions,
        Recording recording,
        InstantSource clock,
        long seed) {

    /** On a free port of 127.0.0.1, field staff at life's speed, everything recorded. */
    public static SimulatorSettings defaults() {
        return new SimulatorSettings(
                "127.0.0.1",
                0,
                OceanAccount.ordinary(),
                Fleet.ofAnyone(),
                FieldStaff.atSpeed(1),
                OpenQuestions.defaults(),
                Recording.EVERYTHING,
                Clock.systemUTC(),
                1);
    }

    /** The fastest target for a load: no field staff, a ledger of counts. */
    public SimulatorSettings quick() {
        return withStaff(FieldStaff.absent()).withRecording(Recording.COUNTS);
    }

    public SimulatorSettings withAddress(String newHost, int newPort) {
        return new SimulatorSettings(newHost, newPort, account, fleet, staff, openQuestions, recording, clock, seed);
    }

    public SimulatorSettings withCredentials(String login, String password) {
        return withAccount(account.withCredentials(login, password));
    }

    public SimulatorSettings withAccount(OceanAccount newAccount) {
        return new SimulatorSettings(host, port, newAccount, fleet, staff, openQuestions, recording, clock, seed);
    }

    public SimulatorSettings withStaff(FieldStaff newStaff) {
        return new SimulatorSettings(host, port, account, fleet, newStaff, openQuestions, recording, clock, seed);
    }

    public SimulatorSettings withOpenQuestions(OpenQuestions answers) {
        return new SimulatorSettings(host, port, account, fleet, staff, answers, recording, clock, seed);
    }

    public SimulatorSettings withRecording(Recording newRecording) {
        return new SimulatorSettings(host, port, account, fleet, staff, openQuestions, newRecording, clock, seed);
    }

    public SimulatorSettings withClock(InstantSource newClock) {
        return new SimulatorSettings(host, port, account, fleet, staff, openQuestions, recording, newClock, seed);
    }

    public SimulatorSettings withSeed(long newSeed) {
        return new SimulatorSettings(host, port, account, fleet, staff, openQuestions, recording, clock, newSeed);
    }
}
