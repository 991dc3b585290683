package dev.tributary.connector.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.tributary.connector.spi.Finding;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SturdyDocumentTest {

    @Test
    void damageEndsADocumentWithOneBrokenItem() throws IOException {
        for (Exception damage : new Exception[] {new EOFException("cut"), new IllegalStateException("unforeseen")}) {
            try (Document document = new SturdyDocument(new BreakingOff(damage))) {
                assertThat(Objects.requireNonNull(document.next()).broken()).isNull();
                Item last = Objects.requireNonNull(document.next());

                assertThat(Objects.requireNonNull(last.broken()).code()).isEqualTo("file-damaged");
                assertThat(last.line()).isEqualTo(3);
                assertThat(document.next()).isNull();
            }
        }
    }

    @Test
    void troubleWithTheDiskIsNoDamage() throws IOException {
        try (Document document = new SturdyDocument(new BreakingOff(new IOException("the disk")))) {
            document.next();

            assertThatIOException().isThrownBy(document::next).withMessage("the disk");
        }
    }

    /** One item, and then trouble. */
    private static final class BreakingOff implements Document {

        private final Items items = new Items().and("1", "A");
        private final Exception trouble;

        BreakingOff(Exception trouble) {
            this.trouble = trouble;
        }

        @Override
        public Layout layout() {
            return items.layout();
        }

        @Override
        public @Nullable Item next() throws IOException {
            Item item = items.next();
            if (item != null) {
                return item;
            }
            if (trouble instanceof IOException ofReading) {
                throw ofReading;
            }
            throw (RuntimeException) trouble;
        }

        @Override
        public List<Finding> warnings() {
            return List.of();
        }

        @Override
        public void close() {}
    }
}
