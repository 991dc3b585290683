package dev.tributary.store;

public final class OpenStore {}
