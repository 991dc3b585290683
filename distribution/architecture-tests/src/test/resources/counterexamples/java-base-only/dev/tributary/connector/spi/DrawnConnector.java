package dev.tributary.connector.spi;

import java.sql.Connection;

public record DrawnConnector(Connection connection) {}
