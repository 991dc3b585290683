package dev.tributary.connector.rest;

import com.google.inject.AbstractModule;

final class RestModule extends AbstractModule {}
