package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Text;

/** Where a setting was written. */
public sealed interface Where extends Comparable<Where> {

    /**
     * In the settings file.
     *
     * @param line from 1; 0 where it is not written at all
     * @param column from 1
     */
    record InFile(int line, int column) implements Where {

        static final InFile NOWHERE = new InFile(0, 0);

        @Override
        public Text describe() {
            return line == 0 ? new Text("", "") : new Text("line " + line, "ligne " + line);
        }
    }

    /** In a variable of the environment, which overrides the file. */
    record InEnvironment(String variable) implements Where {
        @Override
        public int line() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Text describe() {
            return new Text("environment variable " + variable, "variable d'environnement " + variable);
        }
    }

    int line();

    /** Empty for nowhere. */
    Text describe();

    @Override
    default int compareTo(Where other) {
        return Integer.compare(line(), other.line());
    }
}
