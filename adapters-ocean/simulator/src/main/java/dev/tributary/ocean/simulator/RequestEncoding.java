package dev.tributary.ocean.simulator;

/** Where the parameters of a call travel. */
public enum RequestEncoding {
    QUERY,
    FORM,
    JSON
}
