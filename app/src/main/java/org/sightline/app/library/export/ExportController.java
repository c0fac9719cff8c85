package org.sightline.app.library.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.documents.Json;
import org.sightline.app.library.learning.TakenAway;
import org.sightline.core.access.Action;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Takes everything that the library's reports say out as a file; never the reports' own files. */
@Controller
final class ExportController {

    private static final MediaType BIBTEX = new MediaType("application", "x-bibtex", StandardCharsets.UTF_8);

    private final Access access;
    private final TakeReports take;

    ExportController(Access access, TakeReports take) {
        this.access = access;
        this.take = take;
    }

    @GetMapping("/library/export/csv")
    ResponseEntity<byte[]> csv(Visitor visitor) {
        return TakenAway.csv("library.csv", taken(visitor, "CSV", () -> WriteCsv.of(take.all())));
    }

    @GetMapping("/library/export/json")
    ResponseEntity<byte[]> json(Visitor visitor) {
        return TakenAway.file("library.json", MediaType.APPLICATION_JSON, taken(visitor, "JSON", this::json));
    }

    @GetMapping("/library/export/bibtex")
    ResponseEntity<byte[]> bibtex(Visitor visitor) {
        return TakenAway.file(
                "library.bib",
                BIBTEX,
                taken(visitor, "BibTeX", () -> WriteBibtex.of(take.all()).getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] taken(Visitor visitor, String form, Supplier<byte[]> work) {
        return access.inGeneral(
                visitor, Action.SEARCH_LIBRARY, "took the library out as " + form, permit -> work.get());
    }

    private byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Json.object(out, json -> json.objects("reports", take.all().toList(), ReportJson::whole));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
