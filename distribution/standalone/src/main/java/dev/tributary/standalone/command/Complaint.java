package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.embedded.StartFailure;
import dev.tributary.standalone.management.ManagementPortTaken;
import dev.tributary.standalone.terminal.Console;
import java.util.Locale;

/**
 * What went wrong, as the operator is told.
 *
 * @param code has a page in docs/errors
 */
record Complaint(String code, Text words) {

    private static final Text PAGES = new Text(
            "More about each: docs/errors/CODE.md, the code in brackets.",
            "Plus sur chacune : docs/errors/CODE.md, le code entre crochets.");

    static Complaint of(StartFailure failure) {
        String code = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Complaint(code, failure.explanation());
    }

    static Complaint of(ManagementPortTaken failure) {
        return new Complaint("management-port", failure.explanation());
    }

    /** A text for people with the code behind it. */
    static String line(String words, String code) {
        return words + " [" + code + "]";
    }

    /** Where what to do is explained, for each code. */
    static String pages(Locale language) {
        return PAGES.in(language);
    }

    /** Where this one is explained. */
    String page(Locale language) {
        String file = "docs/errors/" + code + ".md";
        return new Text("More about it: " + file, "Plus à ce sujet : " + file).in(language);
    }

    void tell(Console console) {
        Locale language = console.language();
        console.err().println(line(words.in(language), code));
        console.err().println(page(language));
    }
}
