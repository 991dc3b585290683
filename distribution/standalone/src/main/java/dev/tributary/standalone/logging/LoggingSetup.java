package dev.tributary.standalone.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import dev.tributary.standalone.terminal.Streams;
import java.util.Locale;

/** Sets Logback up without a file of its own; found by its service file. Logs go to the standard error stream. */
public final class LoggingSetup extends ContextAwareBase implements Configurator {

    /** The variable of the environment that tells how much is logged. */
    private static final String LEVEL = "TRIBUTARY_LOG_LEVEL";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setName("standard-error");
        appender.setTarget("System.err");
        appender.setEncoder(encoder(context));
        appender.start();
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(appender);
        context.getLogger("dev.tributary").setLevel(level());
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context) {
        return Streams.isTerminal("err") ? LogEncoders.text(context) : LogEncoders.json(context);
    }

    private static Level level() {
        String named = System.getenv().getOrDefault(LEVEL, "info");
        return Level.toLevel(named.toUpperCase(Locale.ROOT), Level.INFO);
    }
}
