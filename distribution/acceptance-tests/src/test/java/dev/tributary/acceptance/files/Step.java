package dev.tributary.acceptance.files;

/** How far a file has come, as the folders show it. */
enum Step {
    WAITS,
    CLAIMED,
    RESULT_BEGUN,
    RESULT_TOLD,
    PUT_AWAY
}
