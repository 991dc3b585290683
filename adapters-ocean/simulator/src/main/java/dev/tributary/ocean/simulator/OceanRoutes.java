package dev.tributary.ocean.simulator;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Takes the calls of Océan's own interface through faults, platform and ledger, under both base addresses. */
final class OceanRoutes {

    static final String BASE = "/ocean";
    private static final List<String> BASES = List.of(BASE, "/ocean-3.0.0");

    private final Vertx vertx;
    private final CallIntake intake;
    private final OceanPlatform platform;
    private final Faults faults;
    private final Ledger ledger;

    OceanRoutes(Vertx vertx, CallIntake intake, OceanPlatform platform, Faults faults, Ledger ledger) {
        this.vertx = vertx;
        this.intake = intake;
        this.platform = platform;
        this.faults = faults;
        this.ledger = ledger;
    }

    void mount(Router router) {
        for (String base : BASES) {
            for (Operation operation : Operation.values()) {
                router.route(HttpMethod.valueOf(operation.method()), base + operation.path())
                        .handler(context -> receive(operation, context));
            }
        }
    }

    private void receive(Operation operation, RoutingContext context) {
        HttpServerRequest request = context.request();
        BoundedBody.read(
                context,
                body -> begin(request, intake.take(operation, envelope(request, body))),
                () -> AnswerWriter.write(request, Answer.page(413, "Requête trop longue"), AnswerFate.SENT));
    }

    private static CallIntake.Envelope envelope(HttpServerRequest request, Buffer body) {
        return new CallIntake.Envelope(
                Objects.requireNonNullElse(request.query(), ""),
                Objects.requireNonNullElse(request.getHeader("Content-Type"), ""),
                body,
                request.getHeader("X-AUTH-TOKEN"));
    }

    private void begin(HttpServerRequest request, ReceivedCall call) {
        FaultPlan plan = faults.plan(call);
        later(plan.delay(Moment.BEFORE_EFFECT), () -> {
            Answer answer = takeEffect(call, plan);
            later(plan.delay(Moment.AFTER_EFFECT), () -> AnswerWriter.write(request, answer, plan.fate()));
        });
    }

    private Answer takeEffect(ReceivedCall call, FaultPlan plan) {
        Outcome outcome = plan.preventsEffect()
                ? Outcome.withoutEffect(Answer.nothing(0)) // 0: no answer was made
                : platform.handle(call);
        Answer answer = plan.spoil(outcome.answer());
        String recorded = call.operation() == Operation.LOGIN ? "" : answer.body();
        ledger.record(call, outcome.effect(), new GivenAnswer(answer.status(), recorded, plan.fate()), plan.kinds());
        return answer;
    }

    private void later(Duration delay, Runnable next) {
        if (delay.isZero()) {
            next.run();
        } else {
            vertx.setTimer(Math.max(1, delay.toMillis()), timer -> next.run());
        }
    }
}
