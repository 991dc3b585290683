package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is refused by its type or its name, whatever is in it. */
enum RefusedKind {
    RICH_TEXT("application/(vnd\\.)?ms-tnef;.*", ""),
    SIGNED("application/(x-)?pkcs7-mime;signed-data", ""),
    ENCRYPTED("application/((x-)?pkcs7-mime;.*|pgp-encrypted;.*|pgp;.*)", "p7m|pgp|gpg"),
    ELSEWHERE("message/external-body;.*", ""),
    PIECE("message/partial;.*", ""),
    ARCHIVE(
            "application/((x-)?(zip|gzip|7z|rar|tar|bzip2|xz)(-compressed)?|vnd\\.rar);.*",
            "zip|zipx|rar|7z|gz|tgz|tar|bz2|tbz2?|xz|txz|zst|lz|lz4|lzma|cab|arj|lha|lzh|iso|z|jar"),
    UNREAD("", "doc[xm]|dot[xm]|ppt[xm]|pps[xm]|xlsb|od[tsp]|ots|pages|numbers|key|html?|mht(ml)?|md|eml|msg");

    private final Pattern types;
    private final Pattern endings;

    RefusedKind(String types, String endings) {
        this.types = Pattern.compile(types);
        this.endings = Pattern.compile("\\.(" + endings + ")");
    }

    /** Why a part is refused by what it is said to be. */
    static Optional<Finding> of(MailPart part, @Nullable String name) {
        String type = part.type() + ";" + part.parameter("smime-type");
        String ending = name == null ? "" : FileNames.ending(name);
        return Arrays.stream(values())
                .filter(kind -> kind.types.matcher(type).matches()
                        || kind.endings.matcher(ending).matches())
                .map(RefusedKind::why)
                .findFirst();
    }

    private Finding why() {
        return switch (this) {
            case RICH_TEXT -> Refusals.richText();
            case SIGNED -> Refusals.opaque();
            case ENCRYPTED -> Refusals.encrypted();
            case ELSEWHERE -> Refusals.elsewhere();
            case PIECE -> Refusals.piece();
            case ARCHIVE -> Refusals.archive();
            case UNREAD -> Refusals.unsupported();
        };
    }
}
