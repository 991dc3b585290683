package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.intake.Taking.Outcome;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** Hands in what was spooled, and puts its result file where the partner finds it. */
record HandingIn(Depot depot, Taking taking) {

    Outcome handIn(Spool spool, String name, String onceKey) throws IOException, InterruptedException {
        String document = depot.label().isEmpty() ? name : depot.label() + "/" + name;
        Outcome outcome = taken(spool, document, onceKey);
        depot.publish(name + ".result.csv", spool.result());
        return outcome;
    }

    /** Whatever goes wrong here is trouble with this one file: the depot has given it, and others may fare better. */
    private Outcome taken(Spool spool, String document, String onceKey) throws IOException, InterruptedException {
        try (OutputStream result = new BufferedOutputStream(Files.newOutputStream(spool.result()))) {
            return taking.take(spool.copy(), document, onceKey, result);
        } catch (IOException | RuntimeException failure) {
            throw Trouble.with(document, "it could not be handed in", failure);
        }
    }
}
