package dev.tributary.standalone.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The standard streams of this process. */
public final class Streams {

    private Streams() {}

    static PrintWriter out() {
        return writer(FileDescriptor.out, "stdout.encoding");
    }

    static PrintWriter err() {
        return writer(FileDescriptor.err, "stderr.encoding");
    }

    /** Whether the stream {@code out} or {@code err} leads to a terminal, as the start script tells; Java itself can't. */
    public static boolean isTerminal(String stream) {
        return List.of(System.getProperty("tributary.terminal", "").split(",", -1))
                .contains(stream);
    }

    private static PrintWriter writer(FileDescriptor descriptor, String encoding) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset(encoding)), true);
    }

    /** Without a locale Java takes ASCII; whoever reads it then reads UTF-8 most likely. */
    private static Charset charset(String property) {
        String name = System.getProperty(property, "UTF-8");
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
