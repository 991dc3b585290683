package dev.tributary.connector.host.feedback;

import dev.tributary.connector.spi.Text;

/** What a connector keeps cannot be read, in words for the operator. */
public final class Unreadable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    Unreadable(String connector, Throwable cause) {
        this(FeedbackTexts.unreadable(connector), cause);
    }

    private Unreadable(Text text, Throwable cause) {
        super(text.english(), cause);
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
