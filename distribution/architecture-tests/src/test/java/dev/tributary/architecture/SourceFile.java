package dev.tributary.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A source file, measured in lines. */
record SourceFile(Path path, String text) {

    static List<SourceFile> of(String module, String kind) {
        return Project.filesBelow(Project.ROOT.resolve(module).resolve("src/" + kind + "/java"), ".java").stream()
                .map(path -> new SourceFile(path, Project.read(path)))
                .toList();
    }

    boolean isNamed(String name) {
        return path.endsWith(name);
    }

    long lines() {
        return text.lines().count();
    }

    /** Lines with code on them: neither empty nor comment. */
    long linesOfCode() {
        return text.lines()
                .map(String::strip)
                .filter(line ->
                        !line.isEmpty() && !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
                .count();
    }

    /** The lines of each method, by its name and where it begins. */
    static Map<String, Long> methods(List<SourceFile> files) {
        Map<String, Long> lengths = new TreeMap<>();
        Syntax syntax = Syntax.of(files);
        syntax.units().forEach(unit -> new Measure(unit, syntax.positions(), lengths).scan(unit, null));
        return lengths;
    }

    @Override
    public String toString() {
        return Project.ROOT.relativize(path) + " (" + lines() + " lines)";
    }

    private static final class Measure extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, Long> lengths;

        Measure(CompilationUnitTree unit, SourcePositions positions, Map<String, Long> lengths) {
            this.unit = unit;
            this.positions = positions;
            this.lengths = lengths;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long first = line(positions.getStartPosition(unit, method.getBody()));
                long last = line(positions.getEndPosition(unit, method));
                lengths.put(unit.getSourceFile().getName() + ":" + first + " " + method.getName(), last - first + 1);
            }
            return super.visitMethod(method, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
