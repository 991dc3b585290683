package dev.tributary.application;

final class MissionManager {}
