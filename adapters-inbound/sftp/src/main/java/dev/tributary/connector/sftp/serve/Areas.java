package dev.tributary.connector.sftp.serve;

import java.nio.file.Path;

/**
 * Where everything of one partner lies. What the partner does not see is beside the partners' directories, on the same disk.
 *
 * @param home what the partner takes for the root
 * @param claims where files lie while they are handed in
 * @param marks where each upload that has not ended is marked
 */
public record Areas(Path home, Path claims, Path marks) {

    public static Areas of(Path root, String partner) {
        return new Areas(
                root.resolve(partner),
                root.resolve(".claimed").resolve(partner),
                root.resolve(".uploading").resolve(partner));
    }
}
