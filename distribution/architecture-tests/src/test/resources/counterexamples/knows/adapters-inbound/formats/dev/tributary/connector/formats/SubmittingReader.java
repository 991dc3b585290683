package dev.tributary.connector.formats;

import dev.tributary.connector.rest.RestConnectorProvider;

record SubmittingReader(RestConnectorProvider connector) {}
