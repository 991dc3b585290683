package dev.tributary.acceptance.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.feature.Answer.Remark;
import dev.tributary.acceptance.feature.Answer.Verdict;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What the partner offers, and is told. */
public final class PartnerSteps {

    private final Product product;
    private final Conversation conversation;

    @Inject
    PartnerSteps(Product product, Conversation conversation) {
        this.product = product;
        this.conversation = conversation;
    }

    @When("the partner creates mission {string}:")
    public void creates(String id, Map<String, String> fields) {
        create(Fields.draft(id, fields, product.now()));
    }

    @When("the partner creates mission {string} for vehicle {string} with the comment {string}")
    public void creates(String id, String vehicle, String comment) {
        create(MissionDraft.of(id).with(MissionField.VEHICLE, vehicle).with(MissionField.COMMENT, comment));
    }

    @Given("mission {string} is at Océan with the comment {string}")
    public void isAtOcean(String id, String comment) {
        creates(id, "AA-123-BB", comment);
        product.until(
                id + " is delivered",
                () -> product.find(id)
                        .filter(mission -> mission.delivery().equals("DELIVERED"))
                        .isPresent());
    }

    @When("the partner offers the same again")
    public void offersAgain() {
        conversation.hear(product.create(conversation.offered()));
    }

    @When("the partner creates it again with the comment {string}")
    public void createsWith(String comment) {
        create(conversation.offered().with(MissionField.COMMENT, comment));
    }

    @When("the partner puts it with the comment {string}")
    public void puts(String comment) {
        conversation.offer(conversation.offered().with(MissionField.COMMENT, comment));
        conversation.hear(product.put(conversation.offered()));
    }

    @When("the partner changes the {word} of mission {string} to {string}")
    public void changes(String field, String id, String value) {
        conversation.hear(product.patch(MissionDraft.of(id).with(Fields.named(field), value)));
    }

    @When("the partner cancels mission {string}")
    public void cancels(String id) {
        conversation.hear(product.cancel(id));
    }

    @Then("it is {verdict}")
    public void isJudged(Verdict verdict) {
        assertThat(conversation.answer().verdict())
                .as(conversation.answer().toString())
                .isEqualTo(verdict);
    }

    @Then("it is rejected with the code {string}")
    public void isRejected(String code) {
        isJudged(Verdict.REJECTED);
        assertThat(conversation.answer().violations()).extracting(Remark::code).containsExactly(code);
    }

    @Then("it is rejected with exactly:")
    public void isRejected(List<Remark> violations) {
        isJudged(Verdict.REJECTED);
        assertThat(conversation.answer().violations()).containsExactlyInAnyOrderElementsOf(violations);
    }

    @Then("it is warned of exactly:")
    public void isWarned(List<Remark> warnings) {
        assertThat(conversation.answer().warnings()).containsExactlyInAnyOrderElementsOf(warnings);
    }

    private void create(MissionDraft draft) {
        conversation.offer(draft);
        conversation.hear(product.create(draft));
    }
}
