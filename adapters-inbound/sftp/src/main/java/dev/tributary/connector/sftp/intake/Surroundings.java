package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.gateway.Kept;
import dev.tributary.connector.sftp.gateway.TemporaryFiles;
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
