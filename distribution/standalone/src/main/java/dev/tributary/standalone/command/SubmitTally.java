package dev.tributary.standalone.command;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of the items of a file so far, and the first that were rejected. */
final class SubmitTally {

    private static final int MOST_SHOWN = 20;

    private final List<Refused> refused = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private long accepted;
    private long duplicate;
    private long rejected;

    private record Refused(long line, List<Finding> violations) {}

    void add(Item item, Verdict verdict) {
        switch (verdict.word()) {
            case ACCEPTED -> accepted++;
            case DUPLICATE -> duplicate++;
            case REJECTED -> {
                rejected++;
                if (refused.size() < MOST_SHOWN) {
                    refused.add(new Refused(item.line(), verdict.findings()));
                }
            }
        }
    }

    /** Of the document as a whole. */
    void add(Finding warning) {
        warnings.add(warning);
    }

    long offered() {
        return accepted + duplicate + rejected;
    }

    boolean isAnyRejected() {
        return rejected > 0;
    }

    Text counts() {
        return new Text(
                offered() + " offered: " + accepted + " accepted, " + duplicate + " duplicate, " + rejected
                        + " rejected",
                offered() + " présentées : " + accepted + " acceptées, " + duplicate + " en double, " + rejected
                        + " rejetées");
    }

    /** The warnings of the document, and the first that were rejected. */
    List<Text> details() {
        List<Text> lines = new ArrayList<>();
        warnings.forEach(warning -> lines.add(line(warning)));
        for (Refused item : refused) {
            item.violations().forEach(violation -> {
                Text told = line(violation);
                lines.add(new Text(
                        "  line " + item.line() + ":" + told.english(),
                        "  ligne " + item.line() + " :" + told.french()));
            });
        }
        long more = rejected - refused.size();
        if (more > 0) {
            lines.add(new Text(
                    "  and " + more + " more rejected: the result file has them all",
                    "  et " + more + " autres rejetées : le fichier de résultat les a toutes"));
        }
        return lines;
    }

    private static Text line(Finding finding) {
        String path =
                finding.path().isEmpty() ? "" : finding.path().substring(1).replace('/', '.');
        return new Text(
                " " + (path.isEmpty() ? "" : path + ": ")
                        + Complaint.line(finding.message().english(), finding.code()),
                " " + (path.isEmpty() ? "" : path + " : ")
                        + Complaint.line(finding.message().french(), finding.code()));
    }

    Map<String, Object> toJson(Locale language) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("offered", offered());
        told.put("accepted", accepted);
        told.put("duplicate", duplicate);
        told.put("rejected", rejected);
        told.put("warnings", ItemJson.findings(warnings, language));
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Refused item : refused) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("line", item.line());
            one.put("violations", ItemJson.findings(item.violations(), language));
            shown.add(one);
        }
        told.put("shown", shown);
        return told;
    }
}
