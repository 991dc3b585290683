package dev.tributary.connector.email;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.MissionDesk;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A gateway of which every question is counted, and one of them the last. */
final class FailingGateway {

    private final ConnectorContext context;
    private final Ends ends;
    private final AtomicInteger underWay = new AtomicInteger();

    FailingGateway(ConnectorContext context, Ends ends) {
        this.context = context;
        this.ends = ends;
    }

    ConnectorContext context() {
        return around(ConnectorContext.class, context);
    }

    /** Whether a parcel is being handed over. */
    boolean isHandingOver() {
        return underWay.get() > 0;
    }

    private <T> T around(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> ask(target, method, arguments)));
    }

    private Object ask(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getReturnType() == CompletionStage.class) {
            return ends.stage(method.getName(), () -> stage(target, method, arguments));
        }
        if (method.getName().equals("deliver")) {
            return ((ConnectorState) target).deliver((String) arguments[0], counted(arguments[1]));
        }
        Object given = invoke(target, method, arguments);
        if (given instanceof MissionDesk) {
            return around(MissionDesk.class, given);
        }
        return given instanceof ConnectorState ? around(ConnectorState.class, given) : given;
    }

    private static CompletionStage<?> stage(Object target, Method method, Object[] arguments) {
        try {
            return (CompletionStage<?>) invoke(target, method, arguments);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private Function<Parcel, CompletionStage<?>> counted(Object courier) {
        Function<Parcel, CompletionStage<?>> known = (Function<Parcel, CompletionStage<?>>) courier;
        return parcel -> {
            underWay.incrementAndGet();
            return ends.stage("handing over", () -> known.apply(parcel).thenApply(taken -> parcel))
                    .whenComplete((taken, failure) -> underWay.decrementAndGet());
        };
    }
}
