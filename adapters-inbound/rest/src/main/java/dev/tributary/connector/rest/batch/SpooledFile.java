package dev.tributary.connector.rest.batch;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A body that is kept in a temporary file until it was read. */
final class SpooledFile {

    private static final int ITEMS_AT_ONCE = 500;
    private static final long SIZE_AT_ONCE = 1024 * 1024; // in characters
    private static final String OWNER_ONLY = "rw-------";

    private final Vertx vertx;
    private final String path;
    private final AsyncFile file;
    private boolean finished;

    private SpooledFile(Vertx vertx, String path, AsyncFile file) {
        this.vertx = vertx;
        this.path = path;
        this.file = file;
    }

    static Future<SpooledFile> begin(Vertx vertx) {
        return vertx.fileSystem()
                .createTempFile("tributary-batch", "", OWNER_ONLY)
                .compose(path -> vertx.fileSystem()
                        .open(path, new OpenOptions().setRead(false).setWrite(true))
                        .map(file -> new SpooledFile(vertx, path, file))
                        .onFailure(unopened -> vertx.fileSystem().delete(path)));
    }

    Future<Void> append(Buffer part) {
        return file.write(part);
    }

    /** Nothing more comes. */
    Future<Void> finish() {
        finished = true;
        return file.close();
    }

    /** Blocks. */
    Document open(FileRules rules) throws IOException {
        return Documents.open(Path.of(path), "batch", rules);
    }

    /** Some of the items, numbered from the first; none at the end. Blocks. */
    static List<BatchItem> next(Document document, int first) throws IOException {
        List<BatchItem> items = new ArrayList<>();
        long size = 0;
        while (items.size() < ITEMS_AT_ONCE && size < SIZE_AT_ONCE) {
            Item item = document.next();
            if (item == null) {
                return items;
            }
            size += item.size();
            items.add(BatchItem.of(first + items.size(), item));
        }
        return items;
    }

    Future<Void> delete() {
        Future<Void> closed = finished ? Future.succeededFuture() : finish();
        return closed.transform(ended -> vertx.fileSystem().delete(path));
    }
}
