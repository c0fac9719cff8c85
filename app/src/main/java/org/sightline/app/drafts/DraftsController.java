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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Keeps what a page's script sends while somebody types, gives it back to the same form, and forgets it when they want to. */
@Controller
final class DraftsController {

    /** More than anybody types into one form; rows are pasted into files, not into drafts. */
    private static final int MOST_LETTERS = 200_000;

    private static final int LONGEST_KEY = 200;

    /** More than any page has. */
    private static final int MOST_FORMS = 20;

    private static final String KEY = "key";

    private final Drafts drafts;

    DraftsController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Those of these forms of which there is a draft, by their keys. */
    @GetMapping("/drafts")
    @ResponseBody
    Map<String, Draft> kept(Visitor visitor, @RequestParam(KEY) List<String> keys) {
        Map<String, Draft> kept = new LinkedHashMap<>();
        keys.stream()
                .distinct()
                .limit(MOST_FORMS)
                .forEach(key -> drafts.of(visitor, key).ifPresent(draft -> kept.put(key, draft)));
        return kept;
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
    ResponseEntity<Void> forget(Visitor visitor, @RequestParam(KEY) String key) {
        drafts.done(visitor, key);
        return ResponseEntity.noContent().build();
    }
}
