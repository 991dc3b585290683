package dev.tributary.application;

import java.time.Instant;

record FrenchSchedule(Instant jourHeureInter) {}
