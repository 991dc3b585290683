package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;

/** What the connectors of all folders share: the JDK, and of ours the spi only. */
final class SpiLoader extends ClassLoader {

    static final SpiLoader SHARED = new SpiLoader();

    private static final String SPI = ConnectorProvider.class.getPackageName() + ".";

    private SpiLoader() {
        super("tributary-spi", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(SPI) && name.indexOf('.', SPI.length()) < 0) {
            return Class.forName(name, false, ConnectorProvider.class.getClassLoader());
        }
        throw new ClassNotFoundException(name);
    }
}
