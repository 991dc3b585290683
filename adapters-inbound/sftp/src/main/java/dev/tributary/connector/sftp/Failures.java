package dev.tributary.connector.sftp;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.sftp.intake.FileNames;
import dev.tributary.connector.sftp.intake.Intake;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an operator is told of failures: what happened, to which thing, what to do. */
final class Failures {

    private Failures() {}

    static Text told(Exception failure) {
        if (failure instanceof Troubled known) {
            return known.why();
        }
        if (failure instanceof FileSystemException ofOne) {
            return ofOne(ofOne);
        }
        return failure instanceof IOException
                ? new Text(
                        "it was interrupted (" + cause(failure) + "); it is tried again, and nothing is lost",
                        "interruption (" + cause(failure) + ") ; nouvel essai, rien n'est perdu")
                : new Text(
                        "the gateway took nothing (" + cause(failure) + "); it is asked again",
                        "la passerelle n'a rien pris (" + cause(failure) + ") ; elle sera resollicitée");
    }

    /** Null where there is nothing to tell. */
    static @Nullable Text told(Intake.Look look) {
        return look.failure() == null ? look.attention() : told(look.failure());
    }

    private static Text ofOne(FileSystemException failure) {
        String name = FileNames.shown(Objects.requireNonNullElse(failure.getFile(), "?"));
        if (failure instanceof NoSuchFileException) {
            return new Text(
                    name + " is not there: see the settings directory, inbox, done, rejected and results",
                    name + " n'existe pas : voyez les réglages directory, inbox, done, rejected et results");
        }
        if (failure instanceof AccessDeniedException) {
            return new Text(
                    name + " may not be read, written or moved: ask for the permission",
                    name + " ne peut pas être lu, écrit ou déplacé : demandez-en le droit");
        }
        String reason = Objects.requireNonNullElse(failure.getReason(), "?");
        boolean isVague = reason.contains("SSH_FX_FAILURE");
        return new Text(
                name + " could not be handled (" + reason + "); it is tried again"
                        + (isVague ? "; the server's disk or quota may be full" : ""),
                name + " n'a pas pu être traité (" + reason + ") ; nouvel essai"
                        + (isVague ? " ; le disque ou le quota du serveur est peut-être plein" : ""));
    }

    /** No message: it may quote what is in a file. */
    private static String cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure.getClass().getSimpleName()
                + (cause == null ? "" : ", " + cause.getClass().getSimpleName());
    }
}
