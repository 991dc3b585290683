package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.formats.gateway.Owner;
import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Folder;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.sftp.depot.Place;
import dev.tributary.connector.sftp.intake.Taking.Outcome;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in the files of one depot. For one thread. */
public final class Intake {

    private final Depot depot;
    private final Completeness completeness;
    private final Owner owner;
    private final Journal journal;
    private final HandingIn handing;
    private final Archive archive;
    private final InPlace inPlace;
    private final ForeignClaims foreign;
    private final Surroundings surroundings;
    private final Set<String> lost = new HashSet<>();
    private boolean isRefusalTold;
    private @Nullable FileSystemException failure;

    Intake(Depot depot, Completeness completeness, Taking taking, Surroundings surroundings) {
        this.depot = depot;
        this.completeness = completeness;
        this.owner = surroundings.owner();
        this.journal = surroundings.journal();
        this.handing = new HandingIn(depot, taking);
        this.archive = new Archive(depot, surroundings.clock());
        this.inPlace = new InPlace(surroundings.kept(), depot.label());
        this.surroundings = surroundings;
        this.foreign = new ForeignClaims(surroundings.clock());
    }

    /**
     * First what was claimed and not finished, then what is new. Trouble with one file stops no other.
     *
     * @throws IOException if there is trouble with all of them
     */
    public Look look() throws IOException, InterruptedException {
        failure = null;
        for (Claim claim : ownClaims()) {
            attempt(claim.name(), () -> adopt(claim));
        }
        List<Listed> inbox = new ArrayList<>(depot.list(Folder.INBOX));
        inPlace.forgetAllBut(inbox);
        lost.retainAll(inbox.stream().map(Listed::name).toList());
        inbox.removeIf(inPlace::isFinished);
        for (Listed file : completeness.whole(depot, inbox)) {
            attempt(file.name(), () -> take(file));
        }
        return new Look(failure, foreign.trouble().orElse(null));
    }

    /**
     * What came of it.
     *
     * @param failure the first trouble with one file; null if there was none
     * @param attention what else an operator has to see to; null for nothing
     */
    public record Look(
            @Nullable FileSystemException failure, @Nullable Text attention) {}

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    private void attempt(String name, Step step) throws IOException, InterruptedException {
        try {
            step.run();
        } catch (FileSystemException ofOne) {
            note(ofOne);
        } catch (RuntimeException unforeseen) {
            note(Trouble.with(name, "it could not be handled", unforeseen));
        }
    }

    private void note(FileSystemException trouble) {
        failure = failure == null ? trouble : failure;
    }

    private List<Claim> ownClaims() throws IOException {
        List<Claim> own = new ArrayList<>();
        List<Claim> others = new ArrayList<>();
        for (Listed file : depot.list(Folder.CLAIMED)) {
            Claim.named(file.name()).ifPresent(claim -> (claim.isOf(owner) ? own : others).add(claim));
        }
        foreign.fresh(others).forEach(journal::foreign);
        return own;
    }

    /** Its marker may have been left; one that lies beside a file of that name is of another document. */
    private void adopt(Claim claim) throws IOException, InterruptedException {
        if (depot.find(Folder.INBOX, claim.name()).isEmpty()) {
            removeMarker(claim.name());
        }
        finish(claim);
    }

    private void take(Listed file) throws IOException, InterruptedException {
        if (FileNames.isTooLong(file.name())) {
            throw new FileSystemException(file.name(), null, FileNames.TOO_LONG);
        }
        Claim claim = Claim.by(owner, file.name());
        try {
            depot.move(Place.inInbox(file.name()), claim.place());
        } catch (NoSuchFileException gone) {
            lose(file);
            return;
        } catch (AccessDeniedException refused) {
            takeInPlace(file);
            return;
        }
        if (isStill(file, claim)) {
            removeMarker(file.name());
            finish(claim);
        } else {
            giveBack(claim);
        }
    }

    /** Twice the same one: it is listed under a name that it cannot be had by. */
    private void lose(Listed file) throws FileSystemException {
        if (!lost.add(file.name())) {
            throw new FileSystemException(
                    file.name(),
                    null,
                    "it is listed, but not there under this name: is its name not in UTF-8? Rename it");
        }
        journal.lost(file.name());
    }

    /** One that may not be removed keeps nobody from handing in. */
    private void removeMarker(String name) throws IOException {
        try {
            completeness.claimed(depot, name);
        } catch (AccessDeniedException stays) {
            note(stays);
        }
    }

    private boolean isStill(Listed file, Claim claim) throws IOException {
        return depot.find(Folder.CLAIMED, claim.place().name())
                .filter(file::isSameAs)
                .isPresent();
    }

    /** Where another file of that name has come meanwhile, it stays, and is looked at again. */
    private void giveBack(Claim claim) throws IOException {
        journal.changed(claim.name());
        try {
            depot.move(claim.place(), Place.inInbox(claim.name()));
        } catch (FileAlreadyExistsException newer) {
            throw new FileSystemException(claim.name(), null, "somebody is still writing to it");
        }
    }

    private void finish(Claim claim) throws IOException, InterruptedException {
        try (Spool spool = Spool.of(depot, claim.place(), surroundings)) {
            Outcome outcome = handing.handIn(spool, claim.name(), claim.onceKey(spool.hash()));
            if (!isSame(claim.place(), spool)) {
                throw new FileSystemException(claim.name(), null, "somebody still wrote to it: it is handed in again");
            }
            archive.put(claim.place(), target(outcome), claim.name(), claim.number());
            journal.finished(claim.name(), outcome);
        }
    }

    private boolean isSame(Place place, Spool spool) throws IOException {
        return depot.find(place.folder(), place.name())
                .filter(spool.file()::isSameAs)
                .isPresent();
    }

    private static Folder target(Outcome outcome) {
        return outcome.isAnyTaken() ? Folder.DONE : Folder.REJECTED;
    }

    private void takeInPlace(Listed file) throws IOException, InterruptedException {
        if (!isRefusalTold) {
            journal.refused(depot.label());
            isRefusalTold = true;
        }
        try (Spool spool = Spool.of(depot, Place.inInbox(file.name()), surroundings)) {
            Outcome outcome = handing.handIn(spool, file.name(), inPlace.onceKey(owner, spool));
            inPlace.finish(spool);
            journal.finished(file.name(), outcome);
            putAwayIfAllowed(spool, target(outcome));
        }
    }

    private void putAwayIfAllowed(Spool spool, Folder target) throws IOException {
        String name = spool.file().name();
        if (!isSame(Place.inInbox(name), spool)) {
            return;
        }
        try {
            completeness.claimed(depot, name);
            archive.put(Place.inInbox(name), target, name, spool.hash());
        } catch (AccessDeniedException stays) {
            journal.stays(name);
        }
    }
}
