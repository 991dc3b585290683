package dev.tributary.domain.draft;

import dev.tributary.domain.Dispatch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes one of the dispatches by its exact name, the default where there is none. */
final class DispatchCheck {

    private static final List<String> NAMES =
            Arrays.stream(Dispatch.values()).map(Dispatch::name).toList();

    private final Examination examination;

    DispatchCheck(Examination examination) {
        this.examination = examination;
    }

    Dispatch dispatch() {
        Optional<String> text = examination.text(Field.DISPATCH);
        text.filter(name -> !NAMES.contains(name)).ifPresent(this::refuse);
        return text.filter(NAMES::contains).map(Dispatch::valueOf).orElse(Dispatch.SEND);
    }

    private void refuse(String name) {
        examination.violation(FindingCode.NOT_A_CHOICE.at(
                Field.DISPATCH,
                Detail.of("choices", String.join(", ", NAMES)),
                Detail.of("nearest", new NearestName(NAMES).to(name))));
    }
}
