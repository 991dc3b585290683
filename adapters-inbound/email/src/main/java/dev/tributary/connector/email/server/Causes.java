package dev.tributary.connector.email.server;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A failure with what it came from. */
record Causes(Throwable first) {

    private static final int MOST = 20;

    <T extends Throwable> Optional<T> find(Class<T> kind) {
        return all().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    Stream<Throwable> all() {
        return Stream.<@Nullable Throwable>iterate(first, cause -> cause != null, Causes::next)
                .limit(MOST)
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable Throwable next(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }
}
