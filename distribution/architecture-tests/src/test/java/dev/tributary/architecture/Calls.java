package dev.tributary.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Set;

/** Which calls a rule means. */
final class Calls {

    private Calls() {}

    static DescribedPredicate<JavaCall<?>> to(Class<?> owner, String... methods) {
        Set<String> names = Set.of(methods);
        return DescribedPredicate.describe(
                "to " + owner.getSimpleName() + "'s " + String.join(", ", methods),
                call -> names.contains(call.getTarget().getName())
                        && call.getTargetOwner().isAssignableTo(owner));
    }

    /** Whatever class has the method. */
    static DescribedPredicate<JavaCall<?>> to(String method) {
        return DescribedPredicate.describe(
                "to " + method, call -> call.getTarget().getName().equals(method));
    }
}
