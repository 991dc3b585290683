package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionDraft.Action;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges what was handed in at one desk, with the codes and in the order of the real gateway. */
final class Intake {

    private static final int SHOWN = 20; // characters of a reference on the driver's screen

    private final MemoryGateway gateway;
    private final RecordingDesk desk;

    Intake(MemoryGateway gateway, RecordingDesk desk) {
        this.gateway = gateway;
        this.desk = desk;
    }

    Receipt submit(Submission submission) {
        MissionDraft draft = submission.draft();
        return draft.action() == Action.CANCEL ? cancel(draft) : admit(submission);
    }

    private Receipt cancel(MissionDraft draft) {
        if (!draft.violations().isEmpty()) {
            return new Receipt.Rejected(draft.violations(), List.of());
        }
        Optional<MissionView> known = desk.see(draft.get(MissionField.ID).orElse(""));
        if (known.isEmpty()) {
            return reject("/id", "id-unknown");
        }
        if (Views.isCancelled(known.get())) {
            return new Receipt.Duplicate(known.get());
        }
        MissionView cancelled = Views.with(known.get(), DeliveryState.CANCELLED);
        gateway.keep(cancelled, MissionEvent.Kind.CANCELLATION);
        return new Receipt.Accepted(cancelled, false);
    }

    private Receipt admit(Submission submission) {
        MissionDraft draft = submission.draft();
        List<Finding> violations = violations(draft);
        if (!violations.isEmpty()) {
            return new Receipt.Rejected(violations, warnings(draft));
        }
        String id = draft.get(MissionField.ID).orElseThrow();
        Optional<MissionView> known = gateway.find(id);
        if (known.isPresent() && desk.see(id).isEmpty()) {
            return reject("/id", "id-taken");
        }
        return known.map(view -> meet(submission, view)).orElseGet(() -> create(submission, id));
    }

    private Receipt meet(Submission submission, MissionView known) {
        MissionDraft content = content(submission.draft());
        if (!Views.isCancelled(known) && known.mission().fields().equals(content.fields())) {
            return new Receipt.Duplicate(known);
        }
        if (submission.draft().action() == Action.CREATE) {
            return reject("/id", "id-taken");
        }
        MissionView.Source from = new MissionView.Source(
                desk.connector(),
                known.source().partner(),
                submission.origin().document(),
                submission.origin().item());
        MissionView revised = Views.of(known.id(), known.revision() + 1, content, from, warnings(submission.draft()));
        gateway.keep(revised, MissionEvent.Kind.ACCEPTED);
        return new Receipt.Accepted(revised, false);
    }

    private Receipt create(Submission submission, String id) {
        if (submission.draft().action() == Action.UPDATE) {
            return reject("/id", "id-unknown");
        }
        MissionDraft draft = submission.draft();
        MissionView created = Views.of(id, 1, content(draft), Views.source(desk, submission.origin()), warnings(draft));
        gateway.keep(created, MissionEvent.Kind.ACCEPTED);
        return new Receipt.Accepted(created, true);
    }

    /** As the gateway gives it back: without what is absent, the dispatch always named. */
    private static MissionDraft content(MissionDraft draft) {
        MissionDraft content = MissionDraft.empty();
        Map<MissionField, String> fields = new EnumMap<>(MissionField.class);
        fields.putAll(draft.fields());
        fields.merge(MissionField.DISPATCH, "SEND", (given, usual) -> given.isEmpty() ? usual : given);
        for (Map.Entry<MissionField, String> field : fields.entrySet()) {
            content = field.getValue().isEmpty() ? content : content.with(field.getKey(), field.getValue());
        }
        return content;
    }

    private static List<Finding> violations(MissionDraft draft) {
        List<Finding> violations = new ArrayList<>(draft.violations());
        if (draft.get(MissionField.ID).orElse("").isEmpty() && isUntouched(draft, "/id")) {
            violations.add(finding("/id", "missing"));
        }
        if (Views.recipients(draft).isEmpty() && isUntouched(draft, "/recipient")) {
            violations.add(finding("/recipient", "missing"));
        }
        if (draft.fields().containsKey(MissionField.VEHICLE)
                && Views.recipients(draft).size() > 1) {
            violations.add(finding("/recipient", "ambiguous"));
        }
        return violations;
    }

    private static boolean isUntouched(MissionDraft draft, String path) {
        return draft.violations().stream()
                .noneMatch(violation -> violation.path().startsWith(path));
    }

    static List<Finding> warnings(MissionDraft draft) {
        List<Finding> warnings = new ArrayList<>(draft.warnings());
        draft.get(MissionField.REFERENCE)
                .filter(text -> text.length() > SHOWN)
                .ifPresent(cut -> warnings.add(finding("/destination/reference", "reference-cut-on-screen")));
        return warnings;
    }

    static Receipt reject(String path, String code) {
        return new Receipt.Rejected(List.of(finding(path, code)), List.of());
    }

    static Finding finding(String path, String code) {
        return new Finding(path, code, new Text("in English: " + code, "en français : " + code));
    }
}
