package dev.tributary.connector.sftp;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Owner;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.intake.Journal;
import dev.tributary.connector.sftp.intake.Surroundings;
import dev.tributary.connector.sftp.intake.Taking;
import dev.tributary.connector.sftp.intake.Takings;
import dev.tributary.connector.sftp.status.News;
import dev.tributary.connector.sftp.status.StatusFiles;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.MissionDesk;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Of what the intake of a depot is made, once the gateway can be asked. */
record Making(ConnectorContext context, Closing closing, Takings takings, Random chance, Runnable alive) {

    Surroundings surroundings() throws IOException, InterruptedException {
        Kept kept = kept();
        Owner owner = Owner.of(kept, chance);
        return new Surroundings(
                owner, kept, TemporaryFiles.of(owner.name()), new Journal(context), context.clock(), alive);
    }

    boolean followsStatus() {
        return context.settings().flag(Names.STATUS_FILES);
    }

    StatusFiles statusFiles(Surroundings surroundings, String partner, List<Depot> depots) {
        News news = new News(context.name(), context.desk(partner), closing);
        return StatusFiles.of(news, surroundings, partner, depots);
    }

    /** Whose missions these are, where the connector has one partner. */
    String partner() {
        return context.settings().optionalText("partner").orElse(context.name());
    }

    private Kept kept() {
        return new Kept(context, closing);
    }

    Taking taking(MissionDesk desk) {
        return takings.at(desk, context, closing);
    }
}
