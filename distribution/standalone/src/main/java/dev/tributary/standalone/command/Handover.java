package dev.tributary.standalone.command;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.records.RecordFindings;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.formats.result.Verdict.Word;
import dev.tributary.connector.spi.Finding;
import dev.tributary.standalone.command.GatewayReply.Undone;
import dev.tributary.standalone.management.FindingJson;
import dev.tributary.standalone.terminal.Interruption;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Hands in the items of one document, call by call and in their order, and waits where the gateway can't take more. */
final class Handover {

    private static final String PATH = "admin/v1/missions";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Verdict TOO_LARGE =
            new Verdict(Word.REJECTED, List.of(RecordFindings.tooLarge(Offer.LARGEST_ITEM)));

    private final GatewayClient client;
    private final Interruption interruption;
    private final Submitted submitted;

    Handover(GatewayClient client, Interruption interruption, Submitted submitted) {
        this.client = client;
        this.interruption = interruption;
        this.submitted = submitted;
    }

    /**
     * Takes in all of it.
     *
     * @param empty the first call, to be filled
     * @throws Stopped where it did not come to the end
     */
    void take(Document document, Offer empty) throws IOException, InterruptedException, Stopped {
        submitted.warn(document);
        Offer offer = empty;
        for (Item item = document.next(); item != null; item = document.next()) {
            byte[] json = Offer.write(item);
            boolean isTooLarge = json.length > Offer.LARGEST_ITEM;
            if (isTooLarge || !offer.hasRoomFor(json)) {
                settle(offer);
                offer = offer.after(offer.items().size());
            }
            if (isTooLarge) {
                submitted.tell(item, TOO_LARGE);
            } else {
                offer.add(item, json);
            }
        }
        settle(offer);
        submitted.warn(document);
    }

    private void settle(Offer offer) throws IOException, InterruptedException, Stopped {
        Offer rest = offer;
        while (!rest.items().isEmpty()) {
            if (interruption.hasCome()) {
                throw new Stopped(null);
            }
            GatewayReply reply = client.post(PATH, rest.body(), PATIENCE);
            rest = reply instanceof GatewayReply.Done done ? decided(rest, done.told()) : later(rest, (Undone) reply);
        }
    }

    private Offer decided(Offer offer, JsonNode told) throws IOException, InterruptedException, Stopped {
        JsonNode answers = told.path("items");
        List<Item> items = offer.items();
        if (answers.isEmpty() || answers.size() > items.size()) {
            throw new Stopped(client.notUnderstood());
        }
        for (int place = 0; place < answers.size(); place++) {
            submitted.tell(items.get(place), verdict(items.get(place), answers.get(place)));
        }
        submitted.showUpTo(items.get(answers.size() - 1));
        if (told.has("later")) {
            pause(Duration.ofSeconds(told.path("later").path("after").asLong(1)));
        }
        return offer.after(answers.size());
    }

    private Offer later(Offer offer, Undone undone) throws InterruptedException, Stopped {
        if (undone.after() == null) {
            throw new Stopped(undone);
        }
        pause(undone.after());
        return offer;
    }

    private void pause(Duration time) throws InterruptedException, Stopped {
        if (interruption.await(time)) {
            throw new Stopped(null);
        }
    }

    /** Of a broken item nothing else is told: that it lacks fields says nothing more. */
    private Verdict verdict(Item item, JsonNode answer) throws Stopped {
        Word word = Stream.of(Word.values())
                .filter(known -> known.name().equals(answer.path("verdict").asString("")))
                .findFirst()
                .orElseThrow(() -> new Stopped(client.notUnderstood()));
        boolean isRejected = word == Word.REJECTED;
        Finding broken = item.broken();
        return isRejected && broken != null
                ? new Verdict(word, List.of(broken))
                : new Verdict(word, findings(answer.path(isRejected ? "violations" : "warnings")));
    }

    private static List<Finding> findings(JsonNode written) {
        List<Finding> read = new ArrayList<>();
        written.forEach(finding -> FindingJson.read(finding).ifPresent(read::add));
        return read;
    }

    /** Thrown where the rest of a document was not handed in. */
    static final class Stopped extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable Undone why;

        /** @param why null where it was interrupted */
        Stopped(@Nullable Undone why) {
            super("the rest was not handed in");
            this.why = why;
        }

        @Nullable
        Undone why() {
            return why;
        }
    }
}
