package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.spi.Secret;
import java.security.PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner who may upload.
 *
 * @param keys whose owner is the partner
 * @param password null for none
 * @param quota what may lie in the partner's folders
 */
public record Account(
        String partner, List<PublicKey> keys, @Nullable Secret password, Allowance quota) {

    public Account {
        keys = List.copyOf(keys);
    }
}
