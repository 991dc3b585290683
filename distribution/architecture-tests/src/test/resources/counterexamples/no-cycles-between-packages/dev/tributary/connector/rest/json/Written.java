package dev.tributary.connector.rest.json;

import dev.tributary.connector.rest.http.Answered;

public record Written(Answered answer) {}
