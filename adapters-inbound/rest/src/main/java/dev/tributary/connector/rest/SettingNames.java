package dev.tributary.connector.rest;

/** Settings as operators find them in their file. */
record SettingNames(String connector) {

    String of(String setting) {
        return "connectors." + connector + "." + setting;
    }
}
