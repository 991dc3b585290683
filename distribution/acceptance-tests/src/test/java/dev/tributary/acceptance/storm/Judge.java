package dev.tributary.acceptance.storm;

import dev.tributary.acceptance.storm.Breach.Promise;
import dev.tributary.ocean.simulator.Effect;
import java.util.ArrayList;
import java.util.List;

/** Says which promises were broken to a mission, by what its partner was told and what happened at Océan. */
final class Judge {

    private final Evidence evidence;
    private final List<Breach> breaches = new ArrayList<>();

    private Judge(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Breach> breaches(Evidence evidence) {
        Judge judge = new Judge(evidence);
        judge.copies();
        judge.order();
        judge.content();
        judge.end();
        judge.revisions();
        return List.copyOf(judge.breaches);
    }

    private void copies() {
        boolean wasTwice =
                evidence.happenings().stream().anyMatch(happening -> happening.effect() == Effect.CREATED_TWICE);
        if (wasTwice || evidence.standing().copies() > 1) {
            breach(Promise.NEVER_THERE_TWICE, evidence.standing().copies() + " copies in the end");
        }
    }

    private void order() {
        new Passage(evidence.acknowledged()).follow(evidence.happenings()).forEach(breaches::add);
    }

    private void content() {
        String wanted = evidence.newest().wish().leaves();
        if (!wanted.equals(evidence.standing().content())) {
            breach(Promise.NOTHING_LOST, "at Océan: " + evidence.standing().content() + ", acknowledged: " + wanted);
        }
    }

    private void end() {
        Acknowledgement newest = evidence.newest();
        Told told = evidence.told();
        boolean isCancelled = newest.wish().isCancellation();
        if (!told.state().equals(isCancelled ? "CANCELLED" : "DELIVERED")) {
            breach(Promise.NAMED_END, "told as " + told.state() + " after " + newest);
        }
        if (told.revision() != newest.revision() || told.deliveryRevision() != newest.revision()) {
            breach(Promise.NAMED_END, told + " is not about " + newest);
        }
        if (!isCancelled && !told.content().equals(newest.wish().leaves())) {
            breach(Promise.NOTHING_LOST, "told: " + told.content() + ", acknowledged: " + newest);
        }
    }

    private void revisions() {
        int expected = 0;
        for (Acknowledgement acknowledgement : evidence.acknowledged()) {
            expected += acknowledgement.wish().isCancellation() ? 0 : 1;
            if (acknowledgement.revision() != expected) {
                breach(Promise.REVISIONS_COUNTED, acknowledgement + " should be revision " + expected);
            }
        }
    }

    private void breach(Promise promise, String how) {
        breaches.add(new Breach(promise, how));
    }
}
