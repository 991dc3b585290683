package dev.tributary.store;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;

final class LazyStoreModule extends AbstractModule {

    @Provides
    String name(Injector injector) {
        return injector.toString();
    }
}
