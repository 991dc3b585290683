package dev.tributary.acceptance.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionField;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** What Océan does, and holds. */
public final class OceanSteps {

    private final Product product;

    @Inject
    OceanSteps(Product product) {
        this.product = product;
    }

    @Given("Océan is down")
    public void isDown() {
        product.ocean().goDown();
    }

    @When("Océan is back")
    public void isBack() {
        product.ocean().comeBack();
    }

    @Given("Océan will refuse mission {string}")
    public void willRefuse(String id) {
        product.ocean().refuse(id);
    }

    @Given("Océan will refuse to delete mission {string}")
    public void willRefuseToDelete(String id) {
        product.ocean().refuseDeletion(id);
    }

    @Given("the answer to the creation of mission {string} will be lost")
    public void willLoseTheAnswer(String id) {
        product.ocean().loseAnswerToCreation(id);
    }

    @When("the driver has done mission {string}")
    public void isDone(String id) {
        product.ocean().finish(id);
    }

    @When("the driver has refused mission {string}")
    public void isRefused(String id) {
        product.ocean().refuseInField(id);
    }

    @Then("Océan holds mission {string}, put there once, with:")
    public void holds(String id, Map<String, String> fields) {
        Map<MissionField, String> wanted = new EnumMap<>(MissionField.class);
        fields.forEach((name, value) -> wanted.put(Fields.named(name), value));
        assertThat(product.ocean().content(id)).containsAllEntriesOf(wanted);
        wasPutThere(id, 1);
    }

    @Then("Océan holds mission {string} with the comment {string}")
    public void holdsComment(String id, String comment) {
        assertThat(product.ocean().content(id)).containsEntry(MissionField.COMMENT, comment);
    }

    @Then("Océan holds no mission {string}")
    public void holdsNone(String id) {
        assertThat(product.ocean().content(id)).isEmpty();
    }

    @Then("mission {string} was put at Océan {int} time(s)")
    public void wasPutThere(String id, int times) {
        assertThat(product.ocean().creations(id)).isEqualTo(times);
    }
}
