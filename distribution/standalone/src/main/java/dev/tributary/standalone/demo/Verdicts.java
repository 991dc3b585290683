package dev.tributary.standalone.demo;

/** How many items of what was sent got which verdict. */
record Verdicts(int offered, int accepted, int duplicate, int rejected) {

    static final Verdicts NONE = new Verdicts(0, 0, 0, 0);

    Verdicts plus(BatchAnswer answer) {
        return new Verdicts(
                offered + answer.offered(),
                accepted + answer.accepted(),
                duplicate + answer.duplicate(),
                rejected + answer.rejected());
    }
}
