package dev.tributary.standalone.management;

import dev.tributary.connector.host.ConnectorHost;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import dev.tributary.embedded.OperatorDesk;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Takes in missions in the name of a partner, and answers what became of each. */
final class MissionsCall implements Function<Members, CompletionStage<Page>> {

    /** In KiB. */
    static final int LONGEST = 2_048;

    private static final int LONGEST_PARTNER = 100;
    private static final int LONGEST_DOCUMENT = 500;

    private final OperatorDesk desk;
    private final Locale language;

    MissionsCall(OperatorDesk desk, Locale language) {
        this.desk = desk;
        this.language = language;
    }

    @Override
    public CompletionStage<Page> apply(Members members) {
        String partner = members.text("partner").orElse(ConnectorHost.OPERATOR);
        String document = members.text("document").orElse(null);
        members.expect(
                partner.length() <= LONGEST_PARTNER,
                "partner",
                "a name of up to 100 characters",
                "un nom de 100 caractères au plus");
        members.expect(
                document == null || document.length() <= LONGEST_DOCUMENT,
                "document",
                "a name of up to 500 characters",
                "un nom de 500 caractères au plus");
        List<Submission> items = new OfferedItems(members, document).read();
        return members.faults()
                .map(this::faulty)
                .orElseGet(() -> desk.submit(partner, items).thenApply(receipts -> told(items, receipts)));
    }

    private CompletionStage<Page> faulty(Text faults) {
        return CompletableFuture.completedFuture(Page.problem(400, "order-invalid", faults, language));
    }

    private Page told(List<Submission> items, List<Receipt> receipts) {
        if (receipts.get(0) instanceof Receipt.ComeBackLater later) {
            return Page.problem(503, "come-back-later", later.reason(), language)
                    .with("Retry-After", Long.toString(ReceiptList.seconds(later)));
        }
        ReceiptList list = new ReceiptList();
        for (int place = 0; place < items.size() && list.isOpen(); place++) {
            list.add(items.get(place), receipts.get(place));
        }
        return Page.json(200, list.told());
    }
}
