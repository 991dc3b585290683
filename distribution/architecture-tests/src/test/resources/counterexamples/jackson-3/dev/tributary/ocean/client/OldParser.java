package dev.tributary.ocean.client;

import com.fasterxml.jackson.core.JsonParser;

record OldParser(JsonParser parser) {}
