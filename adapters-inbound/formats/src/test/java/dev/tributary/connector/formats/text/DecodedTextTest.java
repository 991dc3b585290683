package dev.tributary.connector.formats.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theByteOrderMarkIsLeftOut(String charset) throws Exception {
        Charset read = Charset.forName(charset);

        assertThat(read("\uFEFFé".getBytes(read), read)).isEqualTo("é");
        assertThat(read("é".getBytes(read), read)).isEqualTo("é");
    }

    @Test
    void thatOfUtf8IsLeftOutWhateverCharsetIsSet() throws Exception {
        assertThat(read("\uFEFFid".getBytes(UTF_8), WINDOWS)).isEqualTo("id");
        assertThat(read(new byte[] {(byte) 0xFF, (byte) 0xFE}, WINDOWS)).isEqualTo("ÿþ");
    }

    @Test
    void bytesThatAreNoTextAreMarked() throws Exception {
        assertThat(read(new byte[] {'a', (byte) 0xE9, 'b'}, UTF_8)).isEqualTo("a" + DecodedText.UNDECODABLE + "b");
        assertThat(read(new byte[] {(byte) 0x81}, WINDOWS)).isEqualTo(String.valueOf(DecodedText.UNDECODABLE));
    }

    private String read(byte[] content, Charset charset) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = DecodedText.open(Files.write(folder.resolve("file"), content), charset)) {
            reader.transferTo(text);
        }
        return text.toString();
    }
}
