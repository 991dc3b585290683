package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Secret;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where and to whom health and metrics are served.
 *
 * @param port 0 takes a free one
 * @param key needed for all but health; null for none, and then only health is served off loopback
 */
public record ManagementSettings(
        String host, int port, @Nullable Secret key, Locale language) {

    /** Whether only this machine can reach it. */
    boolean isLocal() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
