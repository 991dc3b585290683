package dev.tributary.store;

final class MissionStoreImpl {}
