package dev.tributary.connector.email.senders;

import dev.tributary.connector.email.senders.Scanner.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one field of <a href="https://www.rfc-editor.org/rfc/rfc8601">RFC 8601</a> says.
 *
 * @param server who says it, as written
 * @param results of each method
 */
record AuthenticationResults(String server, List<Result> results) {

    private static final String VERSION = "1";

    /**
     * What one method found.
     *
     * @param method in lower case, without its version
     * @param result in lower case
     * @param headerFrom the domains that it was found for
     */
    record Result(String method, String result, List<String> headerFrom) {}

    AuthenticationResults {
        results = List.copyOf(results);
    }

    /** Who says it, where that can be read, whatever follows. */
    static String serverOf(String field) throws Malformed {
        return new Scanner(field).value();
    }

    static AuthenticationResults of(String field) throws Malformed {
        Scanner scanner = new Scanner(field);
        String server = scanner.value();
        String version = scanner.word();
        if (server.isEmpty() || !(version.isEmpty() || version.equals(VERSION))) {
            throw new Malformed("no server, or another version");
        }
        List<Result> results = new ArrayList<>();
        while (!scanner.isOver()) {
            if (!scanner.takes(';')) {
                throw new Malformed("a result that nothing sets apart");
            }
            readResult(scanner, results);
        }
        return new AuthenticationResults(server, results);
    }

    private static void readResult(Scanner scanner, List<Result> results) throws Malformed {
        String method = name(scanner);
        if (method.isEmpty() || method.equals("none")) {
            return;
        }
        String result = assigned(scanner);
        List<String> headerFrom = new ArrayList<>();
        for (String property = name(scanner); !property.isEmpty(); property = name(scanner)) {
            equalsSign(scanner);
            String value = scanner.value();
            if (property.equals("header.from")) {
                headerFrom.add(value);
            }
        }
        results.add(new Result(withoutVersion(method), result, List.copyOf(headerFrom)));
    }

    /** A name, whose parts may stand apart around its dot or slash. */
    private static String name(Scanner scanner) throws Malformed {
        StringBuilder name = new StringBuilder(scanner.word());
        for (String more = name.isEmpty() ? "" : scanner.word(); !more.isEmpty(); more = scanner.word()) {
            if (!isJoint(name.charAt(name.length() - 1)) && !isJoint(more.charAt(0))) {
                throw new Malformed("two words where one belongs");
            }
            name.append(more);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isJoint(char sign) {
        return sign == '.' || sign == '/';
    }

    private static String assigned(Scanner scanner) throws Malformed {
        equalsSign(scanner);
        String result = scanner.isQuoteNext() ? "" : scanner.word();
        if (result.isEmpty()) {
            throw new Malformed("a method without a result");
        }
        return result.toLowerCase(Locale.ROOT);
    }

    private static void equalsSign(Scanner scanner) throws Malformed {
        if (!scanner.takes('=')) {
            throw new Malformed("a name without a value");
        }
    }

    private static String withoutVersion(String method) throws Malformed {
        int slash = method.indexOf('/');
        if (slash >= 0 && !method.substring(slash + 1).equals(VERSION)) {
            throw new Malformed("another version of a method");
        }
        return slash < 0 ? method : method.substring(0, slash);
    }
}
