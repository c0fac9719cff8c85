package org.sightline.app.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a file of text writes its characters: by its byte order mark, else UTF-16 where every other byte is zero, else
 * UTF-8 where the whole file is that, else Windows-1252.
 *
 * @param mark the bytes of the byte order mark, to be left out
 */
record TextEncoding(Charset charset, int mark) {

    private static final int HEAD = 4096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static TextEncoding of(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS_1252, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TextEncoding(unmarked(path, head), 0);
    }

    /** The text without its byte order mark. */
    Reader reader(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    private static Charset unmarked(Path path, byte[] head) throws IOException {
        int evenZeros = 0;
        int oddZeros = 0;
        for (int at = 0; at < head.length; at++) {
            if (head[at] == 0) {
                evenZeros += 1 - at % 2;
                oddZeros += at % 2;
            }
        }
        int half = Math.max(1, head.length / 4);
        if (oddZeros >= half && evenZeros * 8 < oddZeros) {
            return StandardCharsets.UTF_16LE;
        }
        if (evenZeros >= half && oddZeros * 8 < evenZeros) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static boolean isUtf8(Path path) throws IOException {
        char[] buffer = new char[1 << 15];
        try (Reader strict = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder())) {
            while (strict.read(buffer) >= 0) {
                // only whether it can be read matters here
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
