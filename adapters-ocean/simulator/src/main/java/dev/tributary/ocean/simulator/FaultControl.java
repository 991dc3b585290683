package dev.tributary.ocean.simulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Lists, sets and takes off faults over HTTP. */
final class FaultControl {

    private static final String PATH = "/simulator/faults";

    private final Faults faults;

    FaultControl(Faults faults) {
        this.faults = faults;
    }

    void mount(Router router) {
        router.get(PATH).handler(context -> ControlRoutes.answer(context, list()));
        router.post(PATH).handler(this::add);
        router.delete(PATH).handler(context -> ControlRoutes.answer(context, clear()));
        router.delete(PATH + "/:number")
                .handler(context -> ControlRoutes.answer(context, remove(context.pathParam("number"))));
    }

    private Answer list() {
        return Answer.json(
                200,
                new ControlDocuments.FaultList(faults.active().stream()
                        .map(ControlDocuments.FaultLine::of)
                        .toList()));
    }

    private void add(RoutingContext context) {
        String contentType = String.valueOf(context.request().getHeader("Content-Type"));
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            ControlRoutes.answer(context, Answer.message(415, "Send the fault as application/json"));
            return;
        }
        BoundedBody.read(
                context,
                body -> ControlRoutes.answer(context, added(body)),
                () -> ControlRoutes.answer(context, Answer.message(413, "No fault is that long")));
    }

    private Answer added(Buffer body) {
        try {
            FaultForm form = Json.MAPPER.readValue(body.getBytes(), FaultForm.class);
            return form == null
                    ? Answer.message(400, "Not a fault: null")
                    : Answer.json(201, ControlDocuments.FaultLine.of(faults.add(form.fault())));
        } catch (JacksonException unreadable) {
            return Answer.message(400, "Not a fault: " + unreadable.getOriginalMessage());
        } catch (IllegalArgumentException impossible) {
            return Answer.message(400, "Not a fault: " + impossible.getMessage());
        }
    }

    private Answer clear() {
        faults.clear();
        return Answer.nothing(204);
    }

    private Answer remove(@Nullable String number) {
        boolean removed = number != null && number.matches("[0-9]{1,9}") && faults.remove(Integer.parseInt(number));
        return removed ? Answer.nothing(204) : Answer.message(404, "No fault has the number " + number);
    }
}
