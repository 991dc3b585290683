/** What a partner's connector compiles against: no dependency at run time. */
module dev.tributary.connector.spi {
    requires static org.jspecify;

    exports dev.tributary.connector.spi;
}
