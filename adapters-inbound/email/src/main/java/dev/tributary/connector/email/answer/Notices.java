package dev.tributary.connector.email.answer;

import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells senders what became of their missions after the answer: once, and only of what is still news. */
public final class Notices {

    /** Keys of what was told begin so; their values are when that was, as an instant in ISO-8601. */
    public static final String PREFIX = "notice/";

    private static final String NAME = "notices";
    private static final Duration NEWS = Duration.ofDays(5);
    private static final Pattern DOCUMENT = Pattern.compile("([0-9a-f]{16})/.*", Pattern.DOTALL);
    private static final CompletionStage<Void> DONE = CompletableFuture.completedFuture(null);

    private final ConnectorContext context;
    private final Closing closing;
    private final Kept kept;
    private final Correspondence correspondence;
    private final Wishes wishes;
    private final MissionDesk desk;

    /** Not yet following what happens. */
    public Notices(ConnectorContext context, Closing closing, Correspondence correspondence, Wishes wishes) {
        this.context = context;
        this.closing = closing;
        this.kept = new Kept(context, closing);
        this.correspondence = correspondence;
        this.wishes = wishes;
        this.desk = context.sharedDesk();
    }

    /**
     * Begins, with the missions of all partners: so that what happened while one did not want to be told is old by the time
     * that it does. To be called before any mail is taken in; closing what is returned ends it.
     */
    public AutoCloseable start() {
        return desk.follow(NAME, this::tell);
    }

    /** Acknowledged once it is in the outbox, or is nobody's business. */
    CompletionStage<Void> tell(MissionEvent event) {
        try {
            if (Notice.told(event, EnumSet.allOf(NoticeKind.class)).isPresent() && isNews(event)) {
                tellPartner(event);
            }
            return DONE;
        } catch (IOException passing) {
            return CompletableFuture.failedFuture(passing);
        } catch (IllegalArgumentException lasting) {
            context.logger().log(Level.WARNING, "a notice cannot be written, and is left out: " + event.missionId());
            return DONE;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(over);
        }
    }

    private boolean isNews(MissionEvent event) {
        return event.at().plus(NEWS).isAfter(context.clock().instant());
    }

    private void tellPartner(MissionEvent event) throws IOException, InterruptedException {
        Optional<MissionView> mission = closing.answer(desk.find(event.missionId()));
        if (mission.isEmpty()) {
            return;
        }
        MissionView.Source source = mission.get().source();
        Optional<Notice.What> what = Notice.told(event, wishes.of(source.partner()));
        Optional<Question> question = what.isEmpty() ? Optional.empty() : question(source);
        if (what.isPresent() && question.isPresent()) {
            post(event, Notice.of(what.get(), event, mission.get()), question.get());
        }
    }

    private Optional<Question> question(MissionView.Source source) throws IOException, InterruptedException {
        Matcher document = DOCUMENT.matcher(String.valueOf(source.document()));
        if (!source.connector().equals(context.name()) || !document.matches()) {
            return Optional.empty();
        }
        return correspondence
                .questions()
                .find(document.group(1))
                .filter(question -> question.partner().equals(source.partner()));
    }

    private void post(MissionEvent event, Notice notice, Question question) throws IOException, InterruptedException {
        String key = Fingerprint.of(
                question.partner(),
                notice.mission(),
                Integer.toString(event.revision()),
                notice.what().name());
        if (kept.get(PREFIX + key).isPresent()) {
            return;
        }
        Instant now = context.clock().instant();
        byte[] mail = correspondence.answers().notice(key, question, notice, now);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(PREFIX + key, now.toString()));
        entries.addAll(correspondence.outbox().entries(key, question.sender(), mail));
        kept.keep(entries);
    }
}
