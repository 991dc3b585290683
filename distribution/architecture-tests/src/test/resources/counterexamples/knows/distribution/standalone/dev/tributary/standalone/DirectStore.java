package dev.tributary.standalone;

import dev.tributary.store.StoreSettings;

record DirectStore(StoreSettings store) {}
