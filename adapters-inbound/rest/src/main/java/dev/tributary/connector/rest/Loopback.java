package dev.tributary.connector.rest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Tells addresses that only this machine can reach, without asking any name service. */
final class Loopback {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?");

    private Loopback() {}

    static boolean is(String host) {
        return host.equalsIgnoreCase("localhost") || (LITERAL.matcher(host).matches() && isLoopback(host));
    }

    private static boolean isLoopback(String literal) {
        try {
            return InetAddress.getByName(literal).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
