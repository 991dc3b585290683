package dev.tributary.connector.example;

import java.nio.file.Path;

/**
 * One file that was taken out of the inbox. Its number is new with each claim, so that another file of the same name is
 * another document, and the same one after a crash, because it is part of the name that the file bears meanwhile.
 *
 * @param file where it lies
 * @param number of the claim
 * @param name as the partner gave it
 */
record Claim(Path file, String number, String name) {

    static Claim of(Path claimed) {
        String name = claimed.getFileName().toString();
        int dash = name.indexOf('-');
        return new Claim(claimed, name.substring(0, dash), name.substring(dash + 1));
    }

    static Path place(Folders folders, long number, Path file) {
        return folders.claimed().resolve("%012d-%s".formatted(number, file.getFileName()));
    }

    // guide:once
    /** Under which key the first receipt of an item is remembered: what is handed in again gets the same verdict. */
    String onceKey(int item) {
        return number + "#" + item;
    }
    // guide:end
}
