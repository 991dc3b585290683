package dev.tributary.standalone.management;

import dev.tributary.application.operation.Person;
import dev.tributary.connector.spi.Text;
import dev.tributary.embedded.Forgotten;
import dev.tributary.embedded.OperatorDesk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Forgets a person, named as in a mission's recipient or by the full name alone. */
final class ForgetCall implements Function<Members, CompletionStage<Page>> {

    private final OperatorDesk desk;
    private final Locale language;

    ForgetCall(OperatorDesk desk, Locale language) {
        this.desk = desk;
        this.language = language;
    }

    @Override
    public CompletionStage<Page> apply(Members members) {
        JsonNode named = members.member("person");
        Optional<Person> person = named.isObject()
                ? inParts(new Members(named))
                : members.text("person").map(Person::named);
        members.expect(
                person.isPresent(),
                "person",
                "a full name, or an object with lastName and firstName, or with fullName",
                "un nom complet, ou un objet avec lastName et firstName, ou avec fullName");
        return members.faults()
                .map(this::faulty)
                .orElseGet(() -> desk.forget(person.orElseThrow()).thenApply(ForgetCall::told));
    }

    private static Optional<Person> inParts(Members names) {
        Optional<Person> person = names.has("fullName")
                ? names.text("fullName").map(Person::named)
                : names.text("lastName")
                        .flatMap(last -> names.text("firstName").map(first -> Person.named(last, first)));
        return names.faults().isPresent() ? Optional.empty() : person;
    }

    private CompletionStage<Page> faulty(Text faults) {
        return CompletableFuture.completedFuture(Page.problem(400, "order-invalid", faults, language));
    }

    private static Page told(Forgotten forgotten) {
        List<Map<String, String>> kept = forgotten.kept().stream()
                .map(mission ->
                        Map.of("id", mission.id(), "state", mission.state().name()))
                .toList();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "removed",
                Map.of(
                        "missions", forgotten.removedInAll(),
                        "byState", forgotten.removed(),
                        "ids", forgotten.ids(),
                        "verdicts", forgotten.verdicts()));
        told.put("kept", Map.of("missions", forgotten.keptInAll(), "shown", kept));
        if (forgotten.unfinished() != null) {
            told.put("unfinished", forgotten.unfinished());
        }
        return Page.json(200, told);
    }
}
