package dev.tributary.acceptance.storm;

/** What the gateway's REST interface tells of a mission in the end. */
record Told(String state, int revision, int deliveryRevision, String content) {}
