package dev.tributary.ocean.client;

import dev.tributary.store.StoreSettings;

record StoringClient(StoreSettings store) {}
