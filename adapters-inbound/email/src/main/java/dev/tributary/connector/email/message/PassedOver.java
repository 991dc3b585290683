package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What comes with mails and never holds missions. */
enum PassedOver {
    PICTURES("pictures", "images", "image/.*", "png|jpe?g|jfif|gif|bmp|svg|webp|heic|heif|avif|tiff?|ico|emf|wmf"),
    SOUNDS("sounds", "sons", "audio/.*", "mp3|wav|m4a|ogg|oga|opus|amr|aac|flac|wma"),
    FILMS("films", "vidéos", "video/.*", "mp4|mov|avi|mkv|3gp|webm|wmv|m4v|mpe?g"),
    PDF("PDF", "PDF", "application/(x-)?pdf", "pdf"),
    CONTACTS("contacts", "contacts", "text/(x-)?vcard|text/directory|application/vcard", "vcf|vcard"),
    APPOINTMENTS("appointments", "rendez-vous", "text/calendar|text/x-vcalendar|application/ics", "ics|ical|vcs"),
    SIGNATURES(
            "signatures",
            "signatures",
            "application/(x-)?pkcs7-signature|application/pgp-(signature|keys)",
            "p7s|asc|sig"),
    FONTS("fonts", "polices", "font/.*|application/(x-)?font-.*|application/vnd.ms-fontobject", "[ot]tf|woff2?|eot"),
    DELIVERY_REPORTS(
            "delivery reports",
            "rapports de remise",
            "message/(?!rfc822|global$|external-body|partial).*|text/rfc822-headers",
            "");

    private final String english;
    private final String french;
    private final Pattern types;
    private final Pattern endings;

    PassedOver(String english, String french, String types, String endings) {
        this.english = english;
        this.french = french;
        this.types = Pattern.compile(types);
        this.endings = Pattern.compile("\\.(" + endings + ")");
    }

    /** What an attachment is of these, by its type or its name. */
    static Optional<PassedOver> of(String type, @Nullable String name) {
        String ending = name == null ? "" : FileNames.ending(name);
        return Arrays.stream(values())
                .filter(kind -> kind.types.matcher(type).matches()
                        || kind.endings.matcher(ending).matches())
                .findFirst();
    }

    /** Several of them. */
    Text names() {
        return new Text(english, french);
    }
}
