package dev.tributary.store;

import dev.tributary.connector.spi.MissionDesk;

record DeskStore(MissionDesk desk) {}
