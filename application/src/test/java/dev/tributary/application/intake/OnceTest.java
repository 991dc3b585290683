package dev.tributary.application.intake;

import static dev.tributary.application.SampleSubmissions.OTHER;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.once;
import static dev.tributary.application.SampleSubmissions.sentBy;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.model.Source;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.StoreFailure;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final GatewayRig rig = new GatewayRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private String verdict(Submission item) {
        return Verdicts.of(rig.submit(item).get(0));
    }

    @Test
    void aRepetitionGetsTheFirstVerdict() {
        Verdict first = rig.submit(once(creation("m"), "k")).get(0);
        rig.submit(upsert("m", "second"), cancellation("m"));

        assertThat(rig.submit(once(creation("m"), "k"))).containsExactly(first);
        assertThat(rig.entry("m").isCancelled()).isTrue();
    }

    @Test
    void aRefusalIsRepeatedToo() {
        assertThat(verdict(once(cancellation("m"), "k"))).isEqualTo("rejected id-unknown");
        rig.submit(creation("m"));

        assertThat(verdict(once(cancellation("m"), "k"))).isEqualTo("rejected id-unknown");
        assertThat(rig.entry("m").isCancelled()).isFalse();
    }

    @Test
    void anotherContentUnderTheSameKeyIsRefused() {
        rig.submit(once(creation("m"), "k"));

        assertThat(verdict(once(upsert("m", "second"), "k"))).isEqualTo("rejected once-key-reused");
        assertThat(verdict(once(upsert("m", "first"), "k"))).isEqualTo("rejected once-key-reused");
        assertThat(verdict(once(creation("n"), "k"))).isEqualTo("rejected once-key-reused");
        assertThat(verdict(once(creation("m"), "k"))).isEqualTo("accepted new");
    }

    @Test
    void keysOfPartnersAndConnectorsAreApart() {
        rig.submit(once(creation("m"), "k"));
        Submission item = creation("o");
        Source depot = new Source("depot", item.source().partner(), null, null);

        assertThat(verdict(once(sentBy(OTHER, creation("n")), "k"))).isEqualTo("accepted new");
        assertThat(verdict(new Submission(item.scope(), item.action(), item.draft(), depot, null, "k")))
                .isEqualTo("accepted new");
    }

    @Test
    void anotherKeyIsAnotherRequest() {
        rig.submit(once(creation("m"), "k"));

        assertThat(verdict(once(creation("m"), "l"))).isEqualTo("duplicate");
    }

    @Test
    void whatWasNotKeptIsNotRemembered() {
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));
        assertThat(GatewayRig.now(rig.missions().submit(List.of(once(creation("m"), "k")))))
                .hasOnlyElementsOfType(Answer.Postponed.class);
        rig.store().recover();

        assertThat(verdict(once(creation("m"), "k"))).isEqualTo("accepted new");
    }

    @Test
    void aKeyOutlivesACrash() {
        rig.submit(once(creation("m"), "k"));
        rig.crash();

        assertThat(verdict(once(creation("m"), "k"))).isEqualTo("accepted new");
    }
}
