package dev.tributary.connector.rest.batch;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.mapping.TextForm;
import dev.tributary.connector.rest.http.Checked;
import dev.tributary.connector.rest.http.ContentProblems;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.MediaType;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a batch comes as.
 *
 * @param format one of JSON, NDJSON, CSV and XLSX
 * @param charset of CSV, where the request tells it
 */
record BatchType(Format format, @Nullable Charset charset) {

    private static final String CSV = "text/csv";
    private static final Map<String, Format> STREAMED =
            Map.of("application/json", Format.JSON, "application/x-ndjson", Format.NDJSON);
    private static final Map<String, Format> FILES =
            Map.of(CSV, Format.CSV, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Format.XLSX);
    private static final List<String> NAMES = List.of(
            "application/json",
            "application/x-ndjson",
            CSV,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    static Checked<BatchType> of(Exchange exchange) {
        MediaType type = MediaType.of(exchange.header("Content-Type").orElse(""));
        Format file = FILES.get(type.name());
        if (file == null || exchange.isEncoded()) {
            return exchange.type(NAMES)
                    .then(name -> Checked.sound(new BatchType(STREAMED.getOrDefault(name, Format.JSON), null)));
        }
        if (file == Format.XLSX || type.charset().isEmpty()) {
            return Checked.sound(new BatchType(file, null));
        }
        return known(type.charset())
                .map(charset -> Checked.sound(new BatchType(file, charset)))
                .orElseGet(() -> Checked.refused(ContentProblems.unknownCharset()));
    }

    FileRules rules(FileRules usual) {
        return usual.with(format).with(new TextForm(charset, null));
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
