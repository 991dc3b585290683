package dev.tributary.application.unmarked;

final class Unsaid {}
