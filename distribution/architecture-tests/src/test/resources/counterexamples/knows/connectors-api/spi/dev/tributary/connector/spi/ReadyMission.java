package dev.tributary.connector.spi;

import dev.tributary.domain.Mission;

public record ReadyMission(Mission mission) {}
