package dev.tributary.acceptance.storm;

/** What a partner may rely on: its wish was acknowledged, under this revision of the mission. */
record Acknowledgement(Wish wish, int revision) {

    @Override
    public String toString() {
        return wish + " as revision " + revision;
    }
}
