package dev.tributary.acceptance.packaged;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.tributary.acceptance.feature.Product;
import io.cucumber.guice.CucumberModules;
import io.cucumber.guice.InjectorSource;
import io.cucumber.java.AfterAll;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Starts the packaged program when the first scenario needs it, and ends it after the last. */
public final class PackageSource implements InjectorSource {

    private static final AtomicReference<@Nullable PackagedProduct> RUNNING = new AtomicReference<>();

    @Override
    public Injector getInjector() {
        return Guice.createInjector(CucumberModules.createScenarioModule(), new PackageModule());
    }

    @AfterAll
    public static void end() {
        PackagedProduct running = RUNNING.getAndSet(null);
        if (running != null) {
            running.close();
        }
    }

    private static final class PackageModule extends AbstractModule {

        @Provides
        @Singleton
        Product product() {
            PackagedProduct started = PackagedProduct.start();
            RUNNING.set(started);
            return started;
        }
    }
}
