package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Receipt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is answered of items, one after the other, up to the first that is not decided. */
final class ReceiptList {

    private final List<Map<String, Object>> items = new ArrayList<>();
    private long accepted;
    private long duplicate;
    private long rejected;
    private Receipt.@Nullable ComeBackLater later;

    /** Whether none was left undecided. */
    boolean isOpen() {
        return later == null;
    }

    void add(Submission item, Receipt receipt) {
        if (receipt instanceof Receipt.Accepted taken) {
            accepted++;
            add(item, "ACCEPTED", List.of(), taken.mission().warnings());
        } else if (receipt instanceof Receipt.Duplicate) {
            duplicate++;
            add(item, "DUPLICATE", List.of(), item.draft().warnings());
        } else if (receipt instanceof Receipt.Rejected refused) {
            rejected++;
            add(item, "REJECTED", refused.violations(), refused.warnings());
        } else {
            later = (Receipt.ComeBackLater) receipt;
        }
    }

    private void add(Submission item, String verdict, List<Finding> violations, List<Finding> warnings) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (item.origin().item() != null) {
            told.put("item", item.origin().item());
        }
        item.draft().get(MissionField.ID).ifPresent(id -> told.put("id", id));
        told.put("verdict", verdict);
        told.put("violations", FindingJson.of(violations));
        told.put("warnings", FindingJson.of(warnings));
        items.add(told);
    }

    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("offered", items.size());
        told.put("accepted", accepted);
        told.put("duplicate", duplicate);
        told.put("rejected", rejected);
        told.put("items", items);
        if (later != null) {
            told.put("later", Map.of("after", seconds(later), "reason", FindingJson.of(later.reason())));
        }
        return told;
    }

    /** At least one. */
    static long seconds(Receipt.ComeBackLater later) {
        return Math.max(1, later.after().plusMillis(999).toSeconds());
    }
}
