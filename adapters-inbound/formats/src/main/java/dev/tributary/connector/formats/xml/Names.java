package dev.tributary.connector.formats.xml;

import java.util.HashSet;
import java.util.Set;

/** The names of elements and attributes: without their prefixes, and not more of them than any mission needs. */
final class Names {

    private static final int MOST = 1000;

    private final Set<String> met = new HashSet<>();

    /** Whether an attribute says something of the XML, not of a mission. */
    static boolean isOfXml(String attribute) {
        return attribute.equals("xmlns")
                || attribute.startsWith("xmlns:")
                || attribute.startsWith("xml:")
                || attribute.startsWith("xsi:");
    }

    /** @throws TooMany if there are too many different ones: each is kept as long as the file is read */
    String local(String name) throws TooMany {
        if (met.add(name) && met.size() > MOST) {
            throw new TooMany();
        }
        return name.substring(name.lastIndexOf(':') + 1);
    }

    /** There are too many different names. */
    static final class TooMany extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
