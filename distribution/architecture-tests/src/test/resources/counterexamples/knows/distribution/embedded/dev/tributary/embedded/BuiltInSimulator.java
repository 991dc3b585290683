package dev.tributary.embedded;

import dev.tributary.ocean.simulator.OceanSimulator;

record BuiltInSimulator(OceanSimulator ocean) {}
