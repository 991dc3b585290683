package dev.tributary.connector.sftp;

import dev.tributary.connector.rest.RestConnectorProvider;

record CallingConnector(RestConnectorProvider connector) {}
