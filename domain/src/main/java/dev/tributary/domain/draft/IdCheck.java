package dev.tributary.domain.draft;

import dev.tributary.domain.Characters;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes what a mission is known by: its id and its customer. */
final class IdCheck {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]+");
    private static final Text KIND = new Text("a whole number", "un nombre entier");

    private final Examination examination;

    IdCheck(Examination examination) {
        this.examination = examination;
    }

    Optional<MissionId> mission() {
        Optional<String> text = examination.text(Field.ID);
        if (text.isEmpty() && !examination.anySpoilt(Field.ID)) {
            examination.violation(FindingCode.MISSING.at(Field.ID));
        }
        text.ifPresent(this::check);
        return text.filter(MissionId::isValid).map(MissionId::new);
    }

    Optional<CustomerId> customer() {
        return examination.text(Field.CUSTOMER_ID).flatMap(this::customer);
    }

    private void check(String id) {
        if (!MissionId.fits(id)) {
            examination.violation(FindingCode.TOO_LONG.at(
                    Field.ID, Detail.of("length", Characters.count(id)), Detail.of("limit", MissionId.MAXIMUM_LENGTH)));
        }
        if (!MissionId.isWellFormed(id)) {
            examination.violation(FindingCode.NOT_AN_ID.at(Field.ID));
        }
    }

    private Optional<CustomerId> customer(String text) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            examination.violation(FindingCode.NOT_A_NUMBER.at(
                    Field.CUSTOMER_ID,
                    Quotation.of(text),
                    new Detail("kind", KIND),
                    Detail.of("example", "1110000000")));
            return Optional.empty();
        }
        Optional<CustomerId> customer = inRange(text);
        if (customer.isEmpty()) {
            examination.violation(FindingCode.OUT_OF_RANGE.at(
                    Field.CUSTOMER_ID,
                    Quotation.of(text),
                    Detail.of("minimum", 1),
                    Detail.of("maximum", Long.MAX_VALUE)));
        }
        return customer;
    }

    private static Optional<CustomerId> inRange(String digits) {
        try {
            return Optional.of(Long.parseLong(digits))
                    .filter(number -> number > 0)
                    .map(CustomerId::new);
        } catch (NumberFormatException beyondLong) {
            return Optional.empty();
        }
    }
}
