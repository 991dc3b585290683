package dev.tributary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.BaseStream;

/** Waiting, threads, and what comes from outside: time and chance. */
final class TimeRules {

    private TimeRules() {}

    static List<Rule> all() {
        return List.of(noSleep(), noHiddenTimer(), noCommonPool(), timeIsGiven());
    }

    private static Rule noSleep() {
        return Rule.of(
                        "no-sleep",
                        "nobody sleeps",
                        noClasses()
                                .should()
                                .callMethodWhere(Calls.to(Thread.class, "sleep").or(Calls.to(TimeUnit.class, "sleep"))),
                        "a pause is too short on one machine and too long on the next",
                        "use the Timer, or wait for a condition with a bound")
                .ofTestsAsWell();
    }

    private static Rule noHiddenTimer() {
        return Rule.of(
                "no-hidden-timer",
                "the library leaves the timer inside CompletableFuture alone",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(Diagram.STANDALONE.packages(), Diagram.BENCHMARKS.packages())
                        .should()
                        .callMethodWhere(
                                Calls.to(CompletableFuture.class, "orTimeout", "completeOnTimeout", "delayedExecutor")),
                "its thread outlives close, and no test can make it go faster",
                "use the Timer");
    }

    private static Rule noCommonPool() {
        DescribedPredicate<JavaCall<?>> withoutExecutor = DescribedPredicate.describe(
                "to an async method without an executor",
                call -> call.getTarget().getName().endsWith("Async")
                        && call.getTargetOwner().isAssignableTo(CompletionStage.class)
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isAssignableTo(Executor.class)));
        return Rule.of(
                "no-common-pool",
                "nobody runs anything on the JVM's common pool",
                noClasses()
                        .should()
                        .callMethodWhere(withoutExecutor
                                .or(Calls.to(ForkJoinPool.class, "commonPool"))
                                .or(Calls.to(BaseStream.class, "parallel"))
                                .or(Calls.to("parallelStream"))),
                "others block it, and on two cores it has a single thread",
                "give it an executor of your own, which close ends");
    }

    private static Rule timeIsGiven() {
        return Rule.of(
                "time-is-given",
                "time, ids and chance come from outside",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                Diagram.SIMULATOR.packages(),
                                Diagram.EMBEDDED.packages(),
                                Diagram.STANDALONE.packages(),
                                Diagram.BENCHMARKS.packages())
                        .should()
                        .callMethodWhere(Calls.to(Instant.class, "now")
                                .or(Calls.to(Clock.class, "systemUTC", "systemDefaultZone"))
                                .or(Calls.to(System.class, "currentTimeMillis"))
                                .or(Calls.to(UUID.class, "randomUUID"))
                                .or(Calls.to(Math.class, "random"))),
                "a test must be able to say what time it is and what comes next",
                "take a clock, or a source of chance, by the constructor");
    }
}
