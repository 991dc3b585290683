package dev.tributary.application;

import dev.tributary.application.port.Telemetry;
import dev.tributary.application.port.Timer;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** What the gateway takes from around it: time, things to be done later, chance, and someone to tell. */
public record Surroundings(InstantSource clock, Timer timer, RandomGenerator random, Telemetry telemetry) {}
