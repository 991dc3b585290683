package dev.tributary.domain.draft;

import dev.tributary.domain.Characters;
import dev.tributary.domain.Destination;

/** Takes where a mission leads, as far as it is told. */
final class DestinationCheck {

    private final Examination examination;
    private final TextCheck texts;

    DestinationCheck(Examination examination, TextCheck texts) {
        this.examination = examination;
        this.texts = texts;
    }

    Destination destination() {
        examination.text(Field.REFERENCE).ifPresent(this::warnOfCut);
        return new Destination(
                texts.text(Field.REFERENCE).orElse(null),
                texts.text(Field.STREET).orElse(null),
                texts.text(Field.POSTAL_CODE).orElse(null),
                texts.text(Field.CITY).orElse(null),
                new PointCheck(examination).point().orElse(null));
    }

    private void warnOfCut(String reference) {
        int length = Characters.count(reference);
        if (length > Destination.REFERENCE_SHOWN) {
            examination.warning(FindingCode.REFERENCE_CUT_ON_SCREEN.at(
                    Field.REFERENCE, Detail.of("length", length), Detail.of("limit", Destination.REFERENCE_SHOWN)));
        }
    }
}
