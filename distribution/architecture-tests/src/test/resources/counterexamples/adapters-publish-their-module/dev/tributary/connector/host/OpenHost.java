package dev.tributary.connector.host;

public final class OpenHost {}
