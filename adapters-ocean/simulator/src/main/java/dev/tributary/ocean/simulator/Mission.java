package dev.tributary.ocean.simulator;

/**
 * A mission as Océan holds it, or remembers it after its deletion.
 *
 * @param creations how often it was put there since the simulator started
 * @param copies how often it is there now: 0 deleted, 1, or more where ids are not looked for
 */
record Mission(
        MissionKey key, String externalId, MissionContent content, Dispatch dispatch, int creations, int copies) {

    boolean isThere() {
        return copies > 0;
    }

    Mission putTwice() {
        return new Mission(key, externalId, content, dispatch, creations + 1, copies + 1);
    }

    Mission changed(MissionContent newContent, Dispatch newDispatch) {
        return new Mission(key, externalId, newContent, newDispatch, creations, copies);
    }

    Mission oneLess(Dispatch newDispatch) {
        return new Mission(key, externalId, content, newDispatch, creations, copies - 1);
    }
}
