package dev.tributary.standalone.management;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Telemetry;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Methods that are not passed on would do nothing, and nothing else would tell. */
class TelemetryFanTest {

    private final List<String> heard = new ArrayList<>();

    static Stream<Method> everythingToldOf() {
        return Arrays.stream(Telemetry.class.getMethods());
    }

    @ParameterizedTest
    @MethodSource("everythingToldOf")
    void everyListenerHearsIt(Method told) throws ReflectiveOperationException {
        TelemetryFan fan = new TelemetryFan(List.of(listener("one"), listener("other")));

        told.invoke(
                fan,
                Arrays.stream(told.getParameterTypes())
                        .map(TelemetryFanTest::something)
                        .toArray());

        assertThat(heard).containsExactly("one " + told.getName(), "other " + told.getName());
    }

    private Telemetry listener(String name) {
        return (Telemetry) Proxy.newProxyInstance(
                Telemetry.class.getClassLoader(), new Class<?>[] {Telemetry.class}, (proxy, method, told) -> {
                    heard.add(name + " " + method.getName());
                    return nothing();
                });
    }

    private static @Nullable Object nothing() {
        return null;
    }

    private static Object something(Class<?> type) {
        if (type == int.class) {
            return 1;
        }
        if (type == double.class) {
            return 0.5;
        }
        if (type == boolean.class) {
            return true;
        }
        return type == Duration.class ? Duration.ZERO : "something";
    }
}
