package dev.tributary.application.port;

/**
 * Decides what becomes of what was found. Pure and quick: it runs inside the store's transaction, and again if that has
 * to be repeated.
 */
@FunctionalInterface
public interface Change<R> {

    Step<R> apply(Found found);
}
