package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Text;
import dev.tributary.embedded.OperatorDesk;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Answers operators' requests. */
final class ManagementRoutes implements Handler<HttpServerRequest> {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ManagementSettings settings;
    private final Access access;
    private final Monitoring.Views views;
    private final AdminRoutes admin;

    ManagementRoutes(ManagementSettings settings, Monitoring.Views views, OperatorDesk desk) {
        this.settings = settings;
        this.access = new Access(settings);
        this.views = views;
        this.admin = new AdminRoutes(settings, desk);
    }

    /** What is asked of the store is answered on the thread that asked. */
    @Override
    public void handle(HttpServerRequest request) {
        Future.fromCompletionStage(page(request), Vertx.currentContext())
                .recover(failure -> Future.succeededFuture(failed()))
                .onSuccess(answer -> answer.send(request.response()));
    }

    private CompletionStage<Page> page(HttpServerRequest request) {
        if (Objects.requireNonNullElse(request.path(), "").startsWith(AdminRoutes.PREFIX)) {
            return guarded(request, () -> admin.answer(request));
        }
        return READING.contains(request.method()) ? read(request) : refuse();
    }

    private CompletionStage<Page> read(HttpServerRequest request) {
        return switch (Objects.requireNonNullElse(request.path(), "")) {
            case "/health/live" -> now(Page.json(200, Map.of("status", "UP")));
            case "/health/ready" -> views.readiness().report().thenApply(this::health);
            case "/metrics" -> guarded(request, this::metrics);
            case "/" -> guarded(request, () -> now(Page.html(FrontPage.in(settings.language()))));
            default ->
                now(problem(
                        404,
                        "not-found",
                        "there is nothing at this path; / lists what there is",
                        "il n'y a rien à ce chemin ; / liste ce qu'il y a"));
        };
    }

    private CompletionStage<Page> guarded(HttpServerRequest request, Supplier<CompletionStage<Page>> page) {
        return access.refusal(request.getHeader("Authorization"))
                .map(ManagementRoutes::now)
                .orElseGet(page);
    }

    private Page health(HealthReport report) {
        return Page.json(report.ready() ? 200 : 503, report.toJson(settings.language()));
    }

    private CompletionStage<Page> metrics() {
        return views.gauges()
                .refresh()
                .thenApply(done -> Page.metrics(views.registry().scrape()));
    }

    private CompletionStage<Page> refuse() {
        return now(problem(
                        405,
                        "method-not-allowed",
                        "nothing can be changed here: use GET",
                        "rien ne se modifie ici : utilisez GET")
                .with("Allow", "GET, HEAD"));
    }

    private Page failed() {
        return problem(500, "internal-error", "this could not be answered", "impossible de répondre à ceci");
    }

    private Page problem(int status, String code, String english, String french) {
        return Page.problem(status, code, new Text(english, french), settings.language());
    }

    private static CompletionStage<Page> now(Page page) {
        return CompletableFuture.completedFuture(page);
    }
}
