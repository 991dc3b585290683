package dev.tributary.domain.draft;

import dev.tributary.domain.Recipient;
import java.util.Optional;

/** Takes exactly one recipient. */
final class RecipientCheck {

    private static final String PATH = "/recipient";
    private static final String PERSON_PATH = "/recipient/person";

    private final Examination examination;
    private final TextCheck texts;

    RecipientCheck(Examination examination, TextCheck texts) {
        this.examination = examination;
        this.texts = texts;
    }

    Optional<Recipient> recipient() {
        if (!examination.anySpoilt(Field.VEHICLE, Field.LAST_NAME, Field.FIRST_NAME, Field.FULL_NAME)) {
            checkOne();
        }
        Optional<Recipient> vehicle = texts.text(Field.VEHICLE).map(Recipient.Vehicle::new);
        Optional<Recipient> named = named();
        Optional<Recipient> fullName = texts.text(Field.FULL_NAME).map(Recipient.FullNamePerson::new);
        return vehicle.or(() -> named).or(() -> fullName);
    }

    private Optional<Recipient> named() {
        Optional<String> lastName = texts.text(Field.LAST_NAME);
        Optional<String> firstName = texts.text(Field.FIRST_NAME);
        return lastName.flatMap(last -> firstName.map(first -> new Recipient.NamedPerson(last, first)));
    }

    private void checkOne() {
        boolean vehicle = examination.has(Field.VEHICLE);
        boolean named = examination.has(Field.LAST_NAME) || examination.has(Field.FIRST_NAME);
        boolean fullName = examination.has(Field.FULL_NAME);
        if (!vehicle && !named && !fullName) {
            examination.violation(FindingCode.RECIPIENT_MISSING.at(PATH));
        } else if (vehicle && (named || fullName)) {
            examination.violation(FindingCode.RECIPIENT_AMBIGUOUS.at(PATH));
        } else if (named && fullName) {
            examination.violation(FindingCode.RECIPIENT_AMBIGUOUS.at(PERSON_PATH));
        } else if (named) {
            checkBothNames();
        }
    }

    private void checkBothNames() {
        for (Field name : new Field[] {Field.LAST_NAME, Field.FIRST_NAME}) {
            if (!examination.has(name)) {
                examination.violation(FindingCode.MISSING.at(name));
            }
        }
    }
}
