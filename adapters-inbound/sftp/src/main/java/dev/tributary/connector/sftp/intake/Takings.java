package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.MissionDesk;

/** Who reads files and hands them in. */
public interface Takings {

    /** For the files of the partner whose desk this is; ends as soon as closing begins. */
    Taking at(MissionDesk desk, ConnectorContext context, Closing closing);
}
