package dev.tributary.connector.rest.http;

import dev.tributary.connector.rest.json.Written;

public record Answered(Written body) {}
