package dev.tributary.standalone.logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import dev.tributary.standalone.terminal.Streams;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** Sets Logback up without a file of its own; found by its service file. Logs go to the standard error stream. */
public final class LoggingSetup extends ContextAwareBase implements Configurator {

    /** The variable of the environment that tells how much is logged. */
    private static final String LEVEL = "TRIBUTARY_LOG_LEVEL";

    /** What the loggers of Tributary's own begin with. */
    private static final List<String> OWN = List.of("dev.tributary", "tributary");

    private static final int QUEUE_SIZE = 4_096;

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setName("standard-error");
        appender.setTarget("System.err");
        appender.setEncoder(encoder(context));
        appender.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(inBackground(appender, context));
        OWN.forEach(name -> context.getLogger(name).setLevel(level()));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Writes what is still to be written; nothing is logged from then on. */
    public static void flush() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.stop();
        }
    }

    /** From now on only what is broken is logged. */
    public static void onlyErrors() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
            OWN.forEach(name -> context.getLogger(name).setLevel(Level.ERROR));
        }
    }

    /** Whoever logs does not wait for the terminal or the disk, unless it logs faster than these can take; no line is lost. */
    private static Appender<ILoggingEvent> inBackground(Appender<ILoggingEvent> appender, LoggerContext context) {
        AsyncAppender background = new AsyncAppender();
        background.setContext(context);
        background.setName("background");
        background.setQueueSize(QUEUE_SIZE);
        background.setDiscardingThreshold(0);
        background.addAppender(appender);
        background.start();
        return background;
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context) {
        return Streams.isTerminal("err") ? LogEncoders.text(context) : LogEncoders.json(context);
    }

    private static Level level() {
        String named = System.getenv().getOrDefault(LEVEL, "info");
        return Level.toLevel(named.toUpperCase(Locale.ROOT), Level.INFO);
    }
}
