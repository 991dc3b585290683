package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import java.util.List;

/**
 * What a mail says.
 *
 * @param attachments those that may hold missions, in their order; none of pictures, signatures and the like
 * @param body its text, lines ended by {@code \n}, HTML reduced to text; empty if it has none
 * @param warnings what else is to be told, such as which attachments were passed over
 * @param hash of all of the above: the same for a second copy that came another way, in hexadecimal digits
 */
public record Content(List<Attachment> attachments, String body, List<Finding> warnings, String hash) {

    public Content {
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /** Shows nothing of what it says. */
    @Override
    public String toString() {
        return attachments.size() + " attachments";
    }
}
