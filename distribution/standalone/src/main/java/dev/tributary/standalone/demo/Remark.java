package dev.tributary.standalone.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What there is to say of one item that did not simply go through. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Remark(@Nullable String id, String verdict, @Nullable String delivery, String explanation) {

    String line() {
        String ended = delivery == null ? verdict : verdict + " > " + delivery;
        return "  %-16s %-22s %s".formatted(id == null ? "?" : id, ended, explanation);
    }
}
