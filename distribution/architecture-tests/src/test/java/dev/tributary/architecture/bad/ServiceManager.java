package dev.tributary.architecture.bad;

import com.google.inject.Injector;

/** Has a name that says nothing, makes injectors, and sleeps. */
final class ServiceManager {

    private final Injector injector;

    ServiceManager(Injector injector) {
        this.injector = injector;
    }

    void rest() throws InterruptedException {
        Thread.sleep(injector.getAllBindings().size());
    }
}
