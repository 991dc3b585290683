package dev.tributary.benchmarks;

import dev.tributary.store.StoreSettings;

record BareGateway(StoreSettings store) {}
