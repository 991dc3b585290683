package dev.tributary.connector.rest;

public final class OpenServer {}
