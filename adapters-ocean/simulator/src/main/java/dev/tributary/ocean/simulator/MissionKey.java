package dev.tributary.ocean.simulator;

/** What a mission is known by: two customers may use the same id. */
record MissionKey(long customerId, String idMission) {}
