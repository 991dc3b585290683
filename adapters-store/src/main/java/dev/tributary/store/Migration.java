package dev.tributary.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * One step of the tables' history. A step that was released is never changed: its checksum is kept in each file.
 *
 * @param version counted from 1, without gaps
 * @param name tells what it brings
 * @param sql its statements
 */
record Migration(int version, String name, String sql) {

    /** The step in the resource {@code NNN-name.sql}. */
    static Migration resource(String resource) {
        try (InputStream stream = Migration.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            String sql = new String(stream.readAllBytes(), UTF_8);
            int dash = resource.indexOf('-');
            String name = resource.substring(dash + 1, resource.lastIndexOf('.'));
            return new Migration(Integer.parseInt(resource.substring(0, dash)), name, sql);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same whatever line ends the sources were checked out with. */
    long checksum() {
        CRC32 sum = new CRC32();
        sum.update(sql.replace("\r\n", "\n").getBytes(UTF_8));
        return sum.getValue();
    }
}
