package dev.tributary.connector.host;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** Providers for a service loader to find, most of them broken in a way of their own. */
public final class FoundProviders {

    private FoundProviders() {}

    /** Nothing is wrong with this one. */
    public static class Sound implements ConnectorProvider {
        @Override
        public String type() {
            return "sound";
        }

        @Override
        public int spiVersion() {
            return SPI_VERSION;
        }

        @Override
        public String version() {
            return "3.4";
        }

        @Override
        public Text description() {
            return new Text("works", "marche");
        }

        @Override
        public List<Setting> settings() {
            return List.of();
        }

        @Override
        public Connector create(ConnectorContext context) {
            throw new AssertionError("nothing is to be made");
        }
    }

    /** Also sound, but later. */
    public static final class Twin extends Sound {}

    /** From another time. */
    public static final class Newer extends Sound {
        @Override
        public String type() {
            throw new NoSuchMethodError("a newer spi names its type otherwise");
        }

        @Override
        public int spiVersion() {
            return SPI_VERSION + 1;
        }
    }

    /** Cannot be made. */
    public static final class Unmade extends Sound {
        public Unmade() {
            throw new IllegalStateException("library missing");
        }
    }

    /** Cannot be made from outside. */
    public static final class Hidden extends Sound {
        private Hidden() {}
    }

    /** Cannot say what it is. */
    public static final class Speechless extends Sound {
        @Override
        public String type() {
            throw new NoClassDefFoundError("com/acme/Library");
        }
    }

    /** Does not come to an end. */
    public static final class Bottomless extends Sound {
        @Override
        public String type() {
            throw new StackOverflowError("bottomless");
        }
    }

    /** Takes a name that is no name. */
    public static final class Misnamed extends Sound {
        @Override
        public String type() {
            return "My Connector";
        }
    }

    /** Not a provider at all. */
    public static final class Stranger {}
}
