package dev.tributary.standalone.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The standard streams of this process. */
public final class Streams {

    private Streams() {}

    static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset("stdout.encoding"));
    }

    static PrintStream err() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset("stderr.encoding"));
    }

    /**
     * Whether the stream {@code out} or {@code err} leads to a terminal. The start script tells, where it can; Java knows
     * of both together only.
     */
    public static boolean isTerminal(String stream) {
        String told = System.getProperty("tributary.terminal");
        return told == null ? System.console() != null : List.of(told.split(",")).contains(stream);
    }

    /** Without a locale Java takes ASCII; whoever reads it then reads UTF-8 most likely. */
    private static Charset charset(String property) {
        String name = System.getProperty(property, "UTF-8");
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
