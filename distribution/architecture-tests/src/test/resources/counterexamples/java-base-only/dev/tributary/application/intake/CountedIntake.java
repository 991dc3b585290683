package dev.tributary.application.intake;

import io.micrometer.core.instrument.Counter;

record CountedIntake(Counter counter) {}
