package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.formats.gateway.Owner;
import dev.tributary.connector.sftp.depot.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that was taken out of the inbox. The name it bears meanwhile tells who took it, so that it is taken up again by
 * the same gateway after a crash, and by nobody else.
 *
 * @param owner of the gateway's connector
 * @param number new with each claim: another file of the same name is another document
 * @param name as the partner gave it
 */
record Claim(String owner, String number, String name) {

    private static final Pattern NAMED = Pattern.compile("(?s)([0-9a-f]{8})-([0-9a-f]{8})~(.+)");

    static Claim by(Owner owner, String name) {
        return new Claim(owner.name(), owner.another(), name);
    }

    static Optional<Claim> named(String fileName) {
        Matcher named = NAMED.matcher(fileName);
        return named.matches()
                ? Optional.of(new Claim(named.group(1), named.group(2), named.group(3)))
                : Optional.empty();
    }

    boolean isOf(Owner one) {
        return owner.equals(one.name());
    }

    Place place() {
        return Place.inClaimed(owner + "-" + number + "~" + name);
    }

    /** @param hash of the content */
    String onceKey(String hash) {
        return owner + "-" + number + "-" + hash;
    }
}
