package dev.tributary.standalone.terminal;

import java.lang.reflect.Proxy;

/**
 * Handles signals of the operating system. The class that does this in every JDK is outside of the language's own
 * library, so it is found by name.
 */
final class Signals {

    private Signals() {}

    /** False where this Java can't handle the signal. */
    static boolean handle(String signal, Runnable action) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            Object handler = Proxy.newProxyInstance(
                    handlers.getClassLoader(), new Class<?>[] {handlers}, (proxy, method, arguments) -> {
                        action.run();
                        return null;
                    });
            Object named = signals.getConstructor(String.class).newInstance(signal);
            signals.getMethod("handle", signals, handlers).invoke(null, named, handler);
            return true;
        } catch (ReflectiveOperationException | IllegalArgumentException unsupported) {
            return false;
        }
    }
}
