package org.sightline.app.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.access.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what a page's script sends while somebody types, and forgets it when they want to start afresh. */
@Controller
final class DraftsController {

    /** More than anybody types into one form; rows are pasted into files, not into drafts. */
    private static final int MOST_LETTERS = 200_000;

    private static final int LONGEST_KEY = 200;
    private static final String KEY = "key";

    private final Drafts drafts;

    DraftsController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/drafts")
    ResponseEntity<Void> keep(
            Visitor visitor, @RequestParam(KEY) String key, @RequestParam MultiValueMap<String, String> sent) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            return ResponseEntity.badRequest().build();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int letters = 0;
        for (Map.Entry<String, List<String>> field : sent.entrySet()) {
            if (!field.getKey().equals(KEY) && !field.getKey().startsWith("_")) {
                fields.put(field.getKey(), new ArrayList<>(field.getValue()));
                letters += field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum();
            }
        }
        if (letters > MOST_LETTERS) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        drafts.keep(visitor, key, fields);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/drafts/forget")
    String forget(Visitor visitor, @RequestParam(KEY) String key, @RequestParam("back") String back) {
        drafts.done(visitor, key);
        return "redirect:" + (isOurs(back) ? back : "/cases");
    }

    /** An address of our own and of nobody else: a browser takes "//other" and "/\other" for another machine. */
    private static boolean isOurs(String address) {
        return address.matches("/(?![/\\\\])[\\w/?=&%.+~-]*");
    }
}
