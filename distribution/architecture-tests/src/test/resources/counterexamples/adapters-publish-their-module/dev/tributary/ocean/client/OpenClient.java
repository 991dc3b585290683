package dev.tributary.ocean.client;

public final class OpenClient {}
