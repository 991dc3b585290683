package dev.tributary.standalone.management;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.Text;
import dev.tributary.embedded.OperatorDesk;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what operators order: JSON objects, posted below {@code /admin/v1}. */
final class AdminRoutes {

    static final String PREFIX = "/admin/";

    private static final int KIBIBYTE = 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final CrossSite crossSite;
    private final Locale language;
    private final Map<String, Call> calls;

    /**
     * What can be ordered.
     *
     * @param longest in KiB
     */
    private record Call(Function<Members, CompletionStage<Page>> carriedOut, int longest) {

        /** An order takes a hundred bytes. */
        static Call ofOrder(Function<Members, CompletionStage<Page>> carriedOut) {
            return new Call(carriedOut, 64);
        }
    }

    AdminRoutes(ManagementSettings settings, OperatorDesk desk) {
        this.crossSite = new CrossSite(settings);
        this.language = settings.language();
        this.calls = Map.of(
                "/admin/v1/retry", Call.ofOrder(new RetryCall(desk, language)),
                "/admin/v1/forget", Call.ofOrder(new ForgetCall(desk, language)),
                "/admin/v1/missions", new Call(new MissionsCall(desk, language), MissionsCall.LONGEST));
    }

    CompletionStage<Page> answer(HttpServerRequest request) {
        Call call = calls.get(Objects.requireNonNullElse(request.path(), ""));
        return refusal(request, call != null)
                .<CompletionStage<Page>>map(CompletableFuture::completedFuture)
                .orElseGet(() -> carryOut(request, Objects.requireNonNull(call, "call")));
    }

    private CompletionStage<Page> carryOut(HttpServerRequest request, Call call) {
        return BoundedBody.of(request, call.longest() * KIBIBYTE)
                .thenCompose(body -> body.map(given -> read(given, call.carriedOut()))
                        .orElseGet(() -> now(tooLarge(call.longest()))))
                .exceptionally(this::failed);
    }

    private Optional<Page> refusal(HttpServerRequest request, boolean isKnown) {
        if (!isKnown) {
            return Optional.of(problem(
                    404,
                    "not-found",
                    "there is nothing at this path; / lists what there is",
                    "il n'y a rien à ce chemin ; / liste ce qu'il y a"));
        }
        if (!HttpMethod.POST.equals(request.method())) {
            return Optional.of(problem(405, "method-not-allowed", "use POST here", "utilisez POST ici")
                    .with("Allow", "POST"));
        }
        if (crossSite.isSuspected(request)) {
            return Optional.of(problem(
                    403,
                    "cross-site",
                    "this seems to come from a page of another site: order by this gateway's own address",
                    "ceci semble venir d'une page d'un autre site : passez par l'adresse même de cette passerelle"));
        }
        return isJson(request.getHeader("Content-Type")) ? Optional.empty() : Optional.of(wrongType());
    }

    /** A browser sends no JSON to another site without asking that first. */
    private static boolean isJson(@Nullable String type) {
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
    }

    private CompletionStage<Page> read(Buffer body, Function<Members, CompletionStage<Page>> call) {
        try {
            JsonNode json = MAPPER.readTree(body.getBytes());
            return json.isObject() ? call.apply(new Members(json)) : now(notJson());
        } catch (JacksonException unreadable) {
            return now(notJson());
        }
    }

    private Page failed(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof StoreFailure store) {
            String code =
                    "store-" + store.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Page.problem(503, code, StoreWords.of(store), language);
        }
        throw new CompletionException(cause);
    }

    private Page wrongType() {
        return problem(
                415,
                "unsupported-type",
                "send application/json in UTF-8, and say so in Content-Type",
                "envoyez du application/json en UTF-8, et indiquez-le dans Content-Type");
    }

    private Page notJson() {
        return problem(
                400, "not-json", "this is no JSON object: correct it", "ceci n'est pas un objet JSON : corrigez-le");
    }

    private Page tooLarge(int longest) {
        return problem(
                413,
                "too-large",
                "the body is larger than " + longest + " KiB",
                "le corps dépasse " + longest + " Kio");
    }

    private Page problem(int status, String code, String english, String french) {
        return Page.problem(status, code, new Text(english, french), language);
    }

    private static CompletionStage<Page> now(Page page) {
        return CompletableFuture.completedFuture(page);
    }
}
