package dev.tributary.domain;

/** Whether Océan puts a mission on the screen, or only prepares it. */
public enum Dispatch {
    SEND,
    PREPARE
}
