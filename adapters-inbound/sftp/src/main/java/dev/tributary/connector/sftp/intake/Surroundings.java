package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Owner;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.sftp.depot.Depot;
import java.time.InstantSource;

/**
 * What all depots of a connector share.
 *
 * @param alive to be run now and then during what takes long
 */
public record Surroundings(
        Owner owner, Kept kept, TemporaryFiles temporary, Journal journal, InstantSource clock, Runnable alive) {

    public Intake intake(Depot depot, Completeness completeness, Taking taking) {
        return new Intake(depot, completeness, taking, this);
    }
}
