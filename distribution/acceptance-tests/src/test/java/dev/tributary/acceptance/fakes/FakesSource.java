package dev.tributary.acceptance.fakes;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.tributary.acceptance.feature.Product;
import io.cucumber.guice.CucumberModules;
import io.cucumber.guice.InjectorSource;
import io.cucumber.guice.ScenarioScoped;

/** Gives each scenario fakes of its own. */
public final class FakesSource implements InjectorSource {

    @Override
    public Injector getInjector() {
        return Guice.createInjector(
                CucumberModules.createScenarioModule(),
                binder -> binder.bind(Product.class).to(FakeProduct.class).in(ScenarioScoped.class));
    }
}
