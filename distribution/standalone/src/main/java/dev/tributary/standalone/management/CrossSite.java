package dev.tributary.standalone.management;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a browser may have been made to send a request by a page of another site: it tells where the page is from, and
 * by which name it knows this server. A page that has its own name lead to this machine is found out by that name, which
 * matters where no key is needed.
 */
final class CrossSite {

    private final String host;
    private final boolean trusting;

    CrossSite(ManagementSettings settings) {
        this.host = settings.host().toLowerCase(Locale.ROOT);
        this.trusting = settings.isLocal() && settings.key() == null;
    }

    boolean isSuspected(HttpServerRequest request) {
        HostAndPort asked = request.authority();
        if (asked == null || (trusting && !isThisMachine(asked.host()))) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOf(asked, origin);
    }

    private static boolean isOf(HostAndPort asked, String origin) {
        try {
            URI page = new URI(origin);
            return asked.host().equalsIgnoreCase(page.getHost()) && port(asked) == port(page);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static int port(HostAndPort asked) {
        return asked.port() < 0 ? 80 : asked.port();
    }

    private static int port(URI page) {
        int usual = "https".equals(page.getScheme()) ? 443 : 80;
        return page.getPort() < 0 ? usual : page.getPort();
    }

    private boolean isThisMachine(@Nullable String name) {
        String asked = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return asked.equals("localhost")
                || asked.equals(host)
                || asked.matches("127(\\.\\d{1,3}){3}")
                || asked.equals("[::1]")
                || asked.equals("::1");
    }
}
