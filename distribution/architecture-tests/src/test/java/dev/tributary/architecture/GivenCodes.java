package dev.tributary.architecture;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the codes that a source file gives to what is wrong: as a text, or by a constant of the same file. */
final class GivenCodes extends TreeScanner<Void, Void> {

    private static final String CODE = "[a-z]+(-[a-z]+)*";
    private static final Set<String> MADE =
            Set.of("Finding", "CatalogueFault", "SettingsFault", "Fault", "Unreadable", "Complaint");
    private static final Set<String> CALLED =
            Set.of("Problem.of", "Page.problem", "problem", "finding", "SettingsFault.of");

    private final Map<String, String> constants = new HashMap<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();

    static Set<String> in(List<SourceFile> files) {
        Set<String> all = new TreeSet<>();
        for (var unit : Syntax.of(files).units()) {
            GivenCodes given = new GivenCodes();
            given.scan(unit, null);
            all.addAll(given.all());
        }
        return all;
    }

    private Set<String> all() {
        named.stream().filter(constants::containsKey).map(constants::get).forEach(this::add);
        return codes;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        if (variable.getInitializer() instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            constants.put(variable.getName().toString(), text);
        }
        return super.visitVariable(variable, null);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        String type = made.getIdentifier().toString();
        if (MADE.contains(type.substring(type.lastIndexOf('.') + 1))) {
            made.getArguments().forEach(this::take);
        }
        return super.visitNewClass(made, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (CALLED.contains(call.getMethodSelect().toString())) {
            call.getArguments().forEach(this::take);
        }
        return super.visitMethodInvocation(call, null);
    }

    private void take(ExpressionTree argument) {
        if (argument instanceof IdentifierTree constant) {
            named.add(constant.getName().toString());
        } else if (argument instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            add(text);
        }
    }

    private void add(String text) {
        if (text.matches(CODE)) {
            codes.add(text);
        }
    }
}
