package dev.tributary.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The texts that source files can put together: what stands in quotes, with anything in between. */
final class WrittenTexts extends TreeScanner<Void, Void> {

    /** With fewer letters of its own a text says nothing of what it is. */
    private static final int FEWEST_LETTERS = 8;

    private static final Pattern FILLED_IN = Pattern.compile("\\{\\w+}");

    private final List<Pattern> patterns = new ArrayList<>();

    static WrittenTexts in(List<SourceFile> files) {
        WrittenTexts texts = new WrittenTexts();
        Syntax.of(files).units().forEach(unit -> texts.scan(unit, null));
        return texts;
    }

    /** Whether one of them may read so, as a whole. */
    boolean contain(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void nothing) {
        if (sum.getKind() != Tree.Kind.PLUS) {
            return super.visitBinary(sum, null);
        }
        List<Tree> parts = new ArrayList<>();
        flatten(sum, parts);
        add(parts);
        return scan(
                parts.stream().filter(part -> !(part instanceof LiteralTree)).toList(), null);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        add(List.of(literal));
        return super.visitLiteral(literal, null);
    }

    private static void flatten(Tree tree, List<Tree> parts) {
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            flatten(sum.getLeftOperand(), parts);
            flatten(sum.getRightOperand(), parts);
        } else {
            parts.add(tree);
        }
    }

    private void add(List<Tree> parts) {
        StringBuilder pattern = new StringBuilder();
        int letters = 0;
        for (Tree part : parts) {
            String own =
                    part instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : "{x}";
            letters += FILLED_IN.matcher(own).replaceAll("").length();
            pattern.append("\\Q")
                    .append(FILLED_IN.matcher(own).replaceAll("\\\\E.*\\\\Q"))
                    .append("\\E");
        }
        if (letters >= FEWEST_LETTERS) {
            patterns.add(Pattern.compile(pattern.toString()));
        }
    }
}
