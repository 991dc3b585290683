package dev.tributary.connector.rest.http;

import io.vertx.core.Vertx;

/** What a call runs in: one event loop for all of them. */
public record Surroundings(Vertx vertx, Limits limits, System.Logger logger, Closing closing) {}
