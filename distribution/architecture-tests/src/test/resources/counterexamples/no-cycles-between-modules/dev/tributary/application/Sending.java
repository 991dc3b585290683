package dev.tributary.application;

import dev.tributary.domain.Sent;

public record Sending(Sent mission) {}
