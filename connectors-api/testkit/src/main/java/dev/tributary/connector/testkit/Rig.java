package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.MissionView.ProgressState;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The world around a connector, and its partner there: what an author writes for the contract. A new one is made for each
 * test, with nothing in it, and outlives the connectors of that test.
 *
 * <p>Its methods are called by the test's thread, while connectors run. None waits for the connector. What throws fails
 * the test, but for those that answer a question: while they throw, the answer is not there yet.
 */
public interface Rig extends AutoCloseable {

    /** The provider, as {@link java.util.ServiceLoader} would make it. */
    ConnectorProvider provider();

    /**
     * The settings of a connector in this world, as {@link DeclaredSettings#complete} takes them. One that polls is to do
     * so every 20 to 50 ms. A kind that takes secrets is given some, of at least 12 characters.
     */
    Map<String, ?> settings();

    /** Values that are well-typed and cannot be used, one at a time; empty only where there are none. */
    List<WrongSetting> wrongSettings();

    /**
     * The partner offers a document: drops the file, sends the mail, begins the call. Returns at once. May be called again
     * for the same document; what was told of it before is forgotten.
     */
    void offer(Document document) throws Exception;

    /** What the partner was told of each item of the document, in their order; empty before. */
    List<Verdict> told(Document document) throws Exception;

    /** All words of what the partner was told of the document, codes included; empty before. */
    String words(Document document) throws Exception;

    /**
     * Whether the partner takes the document for handed over: it was moved or removed from where it was dropped, or the
     * call was answered with a verdict. One who was told to come back later does not.
     */
    boolean isAcknowledged(Document document) throws Exception;

    /**
     * From now on acknowledging fails: the folder for what is done cannot be written, the caller has gone. What comes in
     * still does.
     */
    void preventAcknowledging() throws Exception;

    /** Ends what {@link #preventAcknowledging()} began. */
    void allowAcknowledging() throws Exception;

    /** What the partner was told last of what became of a mission in the field; {@code UNKNOWN} before. */
    default ProgressState progressTold(String id) throws Exception {
        return ProgressState.UNKNOWN;
    }

    /** What the connector takes in from is gone: the folder, the server. */
    default void breakWorld() throws Exception {}

    /** It is back, with all that was in it. */
    default void mendWorld() throws Exception {}

    /** A connector has started in this world; for those that are called, who tell where in their health or to the log. */
    default void started(RunningConnector connector) {}

    /** The test is over. */
    @Override
    void close() throws IOException;
}
