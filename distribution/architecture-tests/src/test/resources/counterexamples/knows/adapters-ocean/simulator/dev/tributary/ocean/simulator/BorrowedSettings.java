package dev.tributary.ocean.simulator;

import dev.tributary.ocean.client.OceanSettings;

record BorrowedSettings(OceanSettings settings) {}
