package dev.tributary.ocean.client;

import io.vertx.core.http.HttpMethod;
import java.util.Locale;

/** The calls that Océan offers for missions, and the login. */
enum OceanCall {
    CREATE("/restapi/geomission/ajoutMission"),
    MODIFY("/restapi/geomission/modifierMission"),
    DELETE("/restapi/geomission/supprimerMission"),
    STATUS("/restapi/geomission/statutMission"),
    LOGIN("/restapi/auth/authenticate2");

    private final String path;

    OceanCall(String path) {
        this.path = path;
    }

    HttpMethod method() {
        return this == STATUS ? HttpMethod.GET : HttpMethod.POST;
    }

    /** Below the base address. */
    String path() {
        return path;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
