package org.sightline.app.library.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that somebody takes away. */
public final class TakenAway {

    private TakenAway() {}

    public static ResponseEntity<byte[]> csv(String name, byte[] bytes) {
        return file(name, new MediaType("text", "csv", UTF_8), bytes);
    }

    public static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
