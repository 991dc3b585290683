package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.server.Postman;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Mails on their way out: kept with what they answer, sent until the server takes them, then forgotten. After a crash
 * between sending and forgetting the same bytes go out once more. May be used from any thread.
 */
public final class Outbox {

    static final String NAME = "answers";

    /** So long a mail is tried; and so often at least since the start, because the gateway may have been away meanwhile. */
    static final Duration PATIENCE = Duration.ofDays(5);

    static final int FEWEST_ATTEMPTS = 10;

    private static final int CLOSING_MILLIS = 1500;
    private static final int MOST_CHUNKS = 900; // with what is kept beside them, at most 1,000 entries

    private static final String UNREADABLE = "what was kept of it cannot be read";

    private final ConnectorContext context;
    private final Kept kept;
    private final Postman postman;
    private final String from;
    private final ReentrantReadWriteLock sending = new ReentrantReadWriteLock();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Text trouble;

    /**
     * Not yet sending.
     *
     * @param from the envelope's sender
     */
    public Outbox(ConnectorContext context, Kept kept, Postman postman, String from) {
        this.context = context;
        this.kept = kept;
        this.postman = postman;
        this.from = from;
    }

    /**
     * What posts a mail once it is kept, all of it at once: at most 901 entries.
     *
     * @param key letters and digits; no other mail has it
     * @param to the envelope's recipient
     * @throws IllegalArgumentException if the mail is larger than is ever sent
     */
    public List<Entry> entries(String key, String to, byte[] mail) {
        List<String> chunks = Packed.of(mail);
        if (chunks.size() > MOST_CHUNKS) {
            throw new IllegalArgumentException("a mail of " + mail.length + " bytes is not sent");
        }
        Outgoing outgoing = new Outgoing(key, chunks.size(), to);
        List<String> keys = outgoing.keys();
        List<Entry> entries = new ArrayList<>();
        for (int chunk = 0; chunk < keys.size(); chunk++) {
            entries.add(new Entry(keys.get(chunk), chunks.get(chunk)));
        }
        entries.add(context.state().parcel(NAME, Fingerprint.of(to), outgoing.write()));
        return entries;
    }

    /** Begins to send what is and will be posted; closing what is returned ends it, not what is under way. */
    public AutoCloseable start() {
        return context.state().deliver(NAME, this::take);
    }

    /** Returns once nothing is being sent any more, nor will be, or the time for that is over. */
    public void awaitEnd() {
        try {
            if (!sending.writeLock().tryLock(CLOSING_MILLIS, TimeUnit.MILLISECONDS)) {
                context.logger().log(Level.WARNING, "an answer is still being sent; it may be sent again");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** What keeps mails from being sent, since one was in vain and until one is taken. */
    public Optional<Text> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Two attempts at once would be two mails: the first may still be waiting for a slow server. */
    CompletionStage<Void> take(Parcel parcel) {
        Optional<Outgoing> outgoing = Outgoing.read(parcel.content());
        if (outgoing.isEmpty()) {
            giveUp("?", "answers_given_up", UNREADABLE);
            return CompletableFuture.completedFuture(null);
        }
        String key = outgoing.get().key();
        if (!underWay.add(key)) {
            return CompletableFuture.failedFuture(new IOException("answer " + key + " is still being sent"));
        }
        if (!sending.readLock().tryLock()) {
            underWay.remove(key);
            return CompletableFuture.failedFuture(new IOException("answer " + key + " came when all was at its end"));
        }
        try {
            handOver(outgoing.get(), parcel);
            return CompletableFuture.completedFuture(null);
        } catch (IOException | RuntimeException passing) {
            return CompletableFuture.failedFuture(passing);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(closing);
        } finally {
            sending.readLock().unlock();
            underWay.remove(key);
        }
    }

    private void handOver(Outgoing outgoing, Parcel parcel) throws IOException, InterruptedException {
        if (!sent.contains(outgoing.key())) {
            List<String> chunks = chunks(outgoing);
            if (chunks.isEmpty()) {
                return;
            }
            Optional<byte[]> mail = Packed.unpacked(chunks);
            if (mail.isPresent()) {
                send(outgoing, parcel, mail.get());
            } else {
                giveUp(outgoing.key(), "answers_given_up", UNREADABLE);
            }
            sent.add(outgoing.key());
        }
        kept.keep(outgoing.keys().stream().map(key -> new Entry(key, null)).toList());
        sent.remove(outgoing.key());
    }

    /** None once it was sent, or given up: they are forgotten all at once. */
    private List<String> chunks(Outgoing outgoing) throws IOException, InterruptedException {
        List<String> chunks = new ArrayList<>();
        for (String key : outgoing.keys()) {
            kept.get(key).ifPresent(chunks::add);
        }
        return chunks;
    }

    /** Returns once it is sent or given up. */
    private void send(Outgoing outgoing, Parcel parcel, byte[] mail) throws IOException {
        try {
            postman.send(from, outgoing.to(), mail);
            count("answers_sent");
            trouble = null;
        } catch (Postman.Refused refused) {
            giveUp(outgoing.key(), "answers_refused", "the server refuses it: " + refused.getMessage());
        } catch (IOException | RuntimeException passing) {
            trouble = told(passing);
            if (!isTooLong(parcel)) {
                throw passing;
            }
            giveUp(outgoing.key(), "answers_given_up", "nobody has taken it for " + PATIENCE.toDays() + " days");
        }
    }

    private boolean isTooLong(Parcel parcel) {
        return parcel.attempt() >= FEWEST_ATTEMPTS
                && !context.clock().instant().isBefore(parcel.postedAt().plus(PATIENCE));
    }

    private void giveUp(String key, String counter, String why) {
        trouble = null;
        count(counter);
        context.logger().log(Level.WARNING, "answer " + key + " is given up: " + why);
    }

    private void count(String counter) {
        context.counter(counter).accept(1);
    }

    private static Text told(Exception failure) {
        if (failure instanceof Troubled troubled) {
            return troubled.why();
        }
        String what = failure.getClass().getSimpleName();
        return new Text(
                "answers cannot be sent now (" + what + "); they are tried again for 5 days",
                "les réponses ne peuvent pas partir pour l'instant (" + what
                        + ") ; de nouveaux essais suivent pendant 5 jours");
    }
}
