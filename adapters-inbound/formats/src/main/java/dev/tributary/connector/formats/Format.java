package dev.tributary.connector.formats;

/** The formats that are read. */
public enum Format {
    CSV,
    JSON,
    NDJSON,
    XML,
    XLSX
}
