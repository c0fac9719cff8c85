package org.sightline.app.looks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.audit.AuditLines;
import org.sightline.app.site.Flash;
import org.sightline.core.access.Action;
import org.sightline.core.audit.Hash;
import org.sightline.core.audit.Verdict;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the whole audit away as a file, and checks its chain where it is kept. */
@Controller
final class WholeAuditController {

    private final Access access;
    private final AuditLines audit;

    WholeAuditController(Access access, AuditLines audit) {
        this.access = access;
        this.audit = audit;
    }

    /** Written to a file first, so that a slow browser holds no connection to the database. */
    @GetMapping("/audit/export")
    void export(Visitor visitor, HttpServletResponse response) throws IOException {
        access.inGeneral(visitor, Action.SEE_AUDIT, "took away the whole audit as a file", permit -> permit);
        Path file = Files.createTempFile("sightline-audit", ".jsonl");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                audit.export(out);
            }
            response.setContentType("application/x-ndjson");
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("sightline-audit.jsonl")
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @PostMapping("/audit/check")
    String check(
            Visitor visitor, @RequestParam(name = "head", defaultValue = "") String head, RedirectAttributes redirect) {
        access.inGeneral(visitor, Action.SEE_AUDIT, "checked the chain of the audit", permit -> permit);
        Optional<Hash> noted = Hash.read(head);
        redirect.addFlashAttribute(
                "flash",
                head.isBlank() || noted.isPresent()
                        ? told(audit.verify(noted), noted.isPresent())
                        : Flash.takeCare(
                                "That is no head: it has 64 letters and figures. Copy it whole and check again."));
        return "redirect:/audit";
    }

    private static Flash told(Verdict verdict, boolean withHead) {
        return switch (verdict) {
            case Verdict.Whole whole ->
                Flash.done("The chain is whole: " + whole.count() + " lines, and none was altered, taken out, moved or"
                        + " put in" + (withHead ? " since the head that you gave." : "."));
            case Verdict.Broken broken ->
                Flash.takeCare(
                        "The chain is broken: " + broken.faults().getFirst().says()
                                + " Take the audit away as a file, keep it as it is, and tell whoever runs Sightline.");
        };
    }
}
