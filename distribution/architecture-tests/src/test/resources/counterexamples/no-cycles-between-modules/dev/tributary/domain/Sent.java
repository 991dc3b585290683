package dev.tributary.domain;

import dev.tributary.application.Sending;

public record Sent(Sending by) {}
