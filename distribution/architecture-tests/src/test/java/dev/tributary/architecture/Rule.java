package dev.tributary.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the architecture.
 *
 * @param name of the folder with its counterexamples
 * @param instead what to do where it is broken
 * @param reach the classes it holds for
 */
record Rule(String name, ArchRule check, String instead, Reach reach) {

    /** Which classes a rule holds for. */
    enum Reach {
        MAIN_CODE,
        TESTS_AS_WELL
    }

    static final List<Rule> ALL = Stream.of(
                    KnowledgeRules.all(), LibraryRules.all(), TimeRules.all(), OpennessRules.all(), NameRules.all())
            .flatMap(List::stream)
            .toList();

    /** A rule that reads: sentence, because why: do this instead. */
    static Rule of(String name, String sentence, ArchRule check, String why, String instead) {
        return new Rule(name, check.as(sentence).because(why + ": " + instead), instead, Reach.MAIN_CODE);
    }

    Rule ofTestsAsWell() {
        return new Rule(name, check, instead, Reach.TESTS_AS_WELL);
    }

    @Override
    public String toString() {
        return name;
    }
}
