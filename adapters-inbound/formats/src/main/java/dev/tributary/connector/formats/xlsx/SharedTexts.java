package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The texts that cells of a workbook share, packed: they are many and small. */
final class SharedTexts {

    /** In bytes. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private static final int MOST = 4 * 1024 * 1024;

    private byte[] texts = new byte[1024];
    private int[] ends = new int[64];
    private int length;
    private int count;

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts of(InputStream part) throws IOException, Unreadable {
        SharedTexts texts = new SharedTexts();
        try (XmlPart xml = XmlPart.open(part)) {
            while (xml.next()) {
                if (xml.is("si")) {
                    texts.add(xml.text().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private void add(byte[] text) throws Unreadable {
        if (count == MOST || length + text.length > LARGEST) {
            throw WorkbookFaults.tooManyTexts();
        }
        if (length + text.length > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(length + text.length, texts.length * 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        System.arraycopy(text, 0, texts, length, text.length);
        length += text.length;
        ends[count++] = length;
    }

    String get(int index) throws Unreadable {
        if (index >= count) {
            throw WorkbookFaults.damaged();
        }
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(texts, from, ends[index] - from, StandardCharsets.UTF_8);
    }
}
