package dev.tributary.connector.formats.gateway;

import dev.tributary.connector.spi.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown where it is known what is wrong, with the remedy. */
public final class Troubled extends IOException {

    /** Whether trying again may help. */
    public enum Kind {
        /** It may: the other side is down, or does not know us yet. */
        PASSING,
        /** Only another setting helps. */
        LASTING
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Text why;

    public Troubled(Kind kind, Text why) {
        this(kind, why, null);
    }

    public Troubled(Kind kind, Text why, @Nullable Throwable cause) {
        super(why.english(), cause);
        this.kind = kind;
        this.why = why;
    }

    public Text why() {
        return why;
    }

    public boolean isLasting() {
        return kind == Kind.LASTING;
    }
}
