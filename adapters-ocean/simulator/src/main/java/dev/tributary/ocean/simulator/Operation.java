package dev.tributary.ocean.simulator;

/** A call that Océan knows, with its HTTP method and its path below the base address. */
public enum Operation {
    LOGIN("POST", "/restapi/auth/authenticate2"),
    CREATE("POST", "/restapi/geomission/ajoutMission"),
    MODIFY("POST", "/restapi/geomission/modifierMission"),
    STATUS("GET", "/restapi/geomission/statutMission"),
    DELETE("POST", "/restapi/geomission/supprimerMission");

    private final String method;
    private final String path;

    Operation(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    boolean carriesContent() {
        return this == CREATE || this == MODIFY;
    }
}
