package dev.tributary.connector.host;

import dev.tributary.store.StoreSettings;

record PersistentHost(StoreSettings store) {}
