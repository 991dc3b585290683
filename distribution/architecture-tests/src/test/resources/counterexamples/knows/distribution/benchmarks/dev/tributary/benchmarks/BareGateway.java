package dev.tributary.benchmarks;

import dev.tributary.application.Gateway;

record BareGateway(Gateway gateway) {}
