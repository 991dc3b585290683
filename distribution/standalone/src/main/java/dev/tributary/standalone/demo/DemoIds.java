package dev.tributary.standalone.demo;

/** The missions that trouble is made for. */
final class DemoIds {

    /** Its create has an effect, but the answer is lost. */
    static final String UNCERTAIN = "DEMO-UNCERTAIN";
    /** It can't be sent until it has expired. */
    static final String EXPIRED = "DEMO-EXPIRED";
    /** Its change is answered by what nobody understands. */
    static final String UNJUDGED = "DEMO-UNJUDGED";
    /** Its vehicle is not known at Océan. */
    static final String REFUSED = "REL-2026-00388";

    private DemoIds() {}
}
