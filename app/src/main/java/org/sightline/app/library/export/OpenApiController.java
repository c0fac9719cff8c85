package org.sightline.app.library.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells programs, and whoever writes them, what the API answers; it says nothing of what the library holds. */
@Controller
final class OpenApiController {

    @GetMapping("/api/library/openapi.json")
    ResponseEntity<byte[]> description() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OpenApiController.class.getResourceAsStream("/library/openapi.json"))) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(in.readAllBytes());
        }
    }
}
