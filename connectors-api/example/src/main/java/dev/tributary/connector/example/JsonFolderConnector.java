package dev.tributary.connector.example;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Looks into its folder from start to close, on one thread of the gateway's. */
final class JsonFolderConnector implements Connector {

    private static final int CLOSING_SECONDS = 8;

    private final ConnectorContext context;
    private final JsonFolderSettings settings;
    private final Folders folders;
    private final Closing closing = new Closing();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile Health health = Health.down(new Text("not started", "pas démarré"));
    private @Nullable AutoCloseable following;

    JsonFolderConnector(ConnectorContext context, JsonFolderSettings settings) {
        this.context = context;
        this.settings = settings;
        this.folders = new Folders(settings.directory());
    }

    // guide:start
    @Override
    public void start() throws IOException {
        if (following != null) {
            return;
        }
        folders.open();
        StatusFile status = new StatusFile(folders, context.clock());
        following = context.desk().follow("status-file", status::tell);
        context.blockingExecutor().execute(this::lookUntilClosed);
    }
    // guide:end

    // guide:look
    private void lookUntilClosed() {
        Intake intake = new Intake(context, folders, closing);
        try {
            while (!closing.hasBegun()) {
                context.polled(settings.pollInterval());
                look(intake);
                closing.pause(settings.pollInterval());
            }
        } catch (InterruptedException over) {
            health = Health.down(new Text("closed", "fermé"));
        } finally {
            ended.complete(null);
        }
    }
    // guide:end

    private void look(Intake intake) throws InterruptedException {
        try {
            intake.takeAll();
            health = Health.up();
        } catch (IOException failure) {
            ail(new Text(
                    "the folder cannot be used: " + failure.getClass().getSimpleName() + "; see whether "
                            + settings.directory() + " is there and can be written",
                    "le dossier ne peut pas être utilisé : "
                            + failure.getClass().getSimpleName() + " ; voyez si " + settings.directory()
                            + " existe et peut être écrit"));
        } catch (ExecutionException | RuntimeException failure) {
            ail(new Text(
                    "the gateway took nothing: " + failure.getClass().getSimpleName() + "; it is asked again",
                    "la passerelle n'a rien pris : " + failure.getClass().getSimpleName()
                            + " ; elle sera resollicitée"));
        }
    }

    private void ail(Text why) {
        if (health.status() != Health.Status.DOWN && !closing.hasBegun()) {
            context.logger().log(Level.WARNING, why.english());
        }
        health = Health.down(why);
    }

    @Override
    public Health health() {
        return closing.hasBegun() ? Health.down(new Text("closed", "fermé")) : health;
    }

    // guide:close
    @Override
    public void close() {
        closing.begin();
        AutoCloseable open = following;
        if (open == null) {
            return;
        }
        try {
            open.close();
            ended.get(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | CancellationException late) {
            context.logger().log(Level.WARNING, "a file is still being read");
        } catch (Exception failure) {
            context.logger().log(Level.WARNING, "the subscription could not be closed", failure);
        }
    }
    // guide:end
}
