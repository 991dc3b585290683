package dev.tributary.standalone.command;

import dev.tributary.connector.formats.Item;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Items that are handed in with one call. */
final class Offer {

    /** In bytes, as JSON; a call takes 2 MiB. */
    static final int LARGEST_ITEM = 1 << 20;

    private static final int MOST = 500;
    private static final int LARGEST = (2 << 20) - (1 << 16);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final byte[] beginning;
    private final List<Item> items = new ArrayList<>();
    private final List<byte[]> written = new ArrayList<>();
    private int size;

    private Offer(byte[] beginning) {
        this.beginning = beginning;
    }

    /** Without items yet. */
    static Offer of(String partner, String document) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("partner", partner);
        members.put("document", document);
        String object = MAPPER.writeValueAsString(members);
        return new Offer((object.substring(0, object.length() - 1) + ",\"items\":[").getBytes(StandardCharsets.UTF_8));
    }

    static byte[] write(Item item) {
        return MAPPER.writeValueAsBytes(ItemJson.offered(item));
    }

    boolean hasRoomFor(byte[] item) {
        return items.size() < MOST && size + item.length < LARGEST;
    }

    void add(Item item, byte[] json) {
        items.add(item);
        written.add(json);
        size += json.length + 1;
    }

    /** What is left once so many of the first are decided; with all of them, the next one to be filled. */
    Offer after(int decided) {
        Offer rest = new Offer(beginning);
        for (int place = decided; place < items.size(); place++) {
            rest.add(items.get(place), written.get(place));
        }
        return rest;
    }

    List<Item> items() {
        return items;
    }

    byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream(beginning.length + size + 2);
        body.writeBytes(beginning);
        for (int place = 0; place < written.size(); place++) {
            if (place > 0) {
                body.write(',');
            }
            body.writeBytes(written.get(place));
        }
        body.write(']');
        body.write('}');
        return body.toByteArray();
    }
}
