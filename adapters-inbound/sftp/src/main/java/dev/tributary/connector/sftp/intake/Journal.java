package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.spi.ConnectorContext;
import java.lang.System.Logger.Level;

/** Tells and counts what becomes of files; no word of what is in them. */
public record Journal(ConnectorContext context) {

    void finished(String name, Taking.Outcome outcome) {
        context.counter("files").accept(1);
        context.logger().log(Level.INFO, FileNames.shown(name) + ": " + outcome);
    }

    void lost(String name) {
        context.counter("lost_claims").accept(1);
        context.logger()
                .log(
                        Level.INFO,
                        FileNames.shown(name)
                                + " was gone before it could be claimed: does another gateway poll this directory?");
    }

    void changed(String name) {
        context.logger().log(Level.INFO, FileNames.shown(name) + " changed while it was claimed: it is given back");
    }

    void foreign(Claim claim) {
        context.logger()
                .log(
                        Level.INFO,
                        "another gateway, " + claim.owner() + ", has claimed " + FileNames.shown(claim.name())
                                + ": it is left to it");
    }

    void refused(String depot) {
        context.logger()
                .log(
                        Level.INFO,
                        "the server lets nobody move files out of the inbox" + (depot.isEmpty() ? "" : " of " + depot)
                                + ": they are handed in where they lie, and known by size, time and content");
    }

    void stays(String name) {
        context.logger().log(Level.DEBUG, FileNames.shown(name) + " is finished and stays where it lies");
    }
}
