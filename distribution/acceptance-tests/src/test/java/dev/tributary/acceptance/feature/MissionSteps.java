package dev.tributary.acceptance.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the partner sees of a mission. */
public final class MissionSteps {

    private final Product product;

    @Inject
    MissionSteps(Product product) {
        this.product = product;
    }

    @Then("mission {string} becomes {word}")
    public void becomes(String id, String delivery) {
        await(id, "becomes " + delivery, mission -> mission.delivery().equals(delivery));
    }

    @Then("mission {string} stays {word} while Océan is down")
    public void staysWhileDown(String id, String delivery) {
        await(
                id,
                "was tried and is " + delivery,
                mission -> mission.reason() != null && mission.delivery().equals(delivery));
    }

    @Then("the delivery of mission {string} speaks of revision {int}")
    public void speaksOf(String id, int revision) {
        assertThat(situation(id).deliveredRevision()).isEqualTo(revision);
        assertThat(situation(id).revision()).isEqualTo(revision);
    }

    @Then("the reason for mission {string} is what Océan said")
    public void reasonIsOceans(String id) {
        assertThat(situation(id).reason()).isEqualTo(Ocean.REFUSAL);
    }

    @Then("the progress of mission {string} is {word} once asked")
    public void progressOnceAsked(String id, String progress) {
        Optional<Situation> asked = product.refresh(id);

        assertThat(asked).map(Situation::progress).contains(progress);
        assertThat(situation(id).progress()).isEqualTo(progress);
    }

    @Then("the progress of mission {string} becomes {word} by itself")
    public void progressBecomes(String id, String progress) {
        await(id, "is " + progress, mission -> mission.progress().equals(progress));
    }

    @Then("mission {string} tells why it was refused")
    public void tellsWhy(String id) {
        assertThat(situation(id).refusalReason()).isNotBlank();
    }

    @Then("this happened to mission {string}:")
    public void happened(String id, List<String> events) {
        assertThat(product.timeline(id)).containsSubsequence(events);
    }

    @Then("no mission {string} is known")
    public void isUnknown(String id) {
        assertThat(product.find(id)).isEmpty();
    }

    @Then("mission {string} is listed among those {word}")
    public void isListed(String id, String delivery) {
        assertThat(product.listed(delivery)).contains(id);
    }

    @After
    public void end() {
        product.end();
    }

    private Situation situation(String id) {
        return product.find(id).orElseThrow();
    }

    private void await(String id, String what, Predicate<Situation> wanted) {
        product.until(id + " " + what, () -> product.find(id).filter(wanted).isPresent());
    }
}
