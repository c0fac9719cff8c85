package org.sightline.app.library.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.core.access.Action;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The reports that were added last, for a feed reader. */
@Controller
final class FeedController {

    private static final int NEWEST = 50;

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Access access;
    private final OpenKey openKey;
    private final TakeReports take;

    FeedController(Access access, OpenKey openKey, TakeReports take) {
        this.access = access;
        this.openKey = openKey;
        this.take = take;
    }

    @GetMapping("/library/feed.atom")
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String key, HttpServletRequest request) {
        OpenKey.Reader reader = openKey.byAddress(request, key);
        List<TakenReport> newest = access.inGeneral(
                reader.visitor(),
                Action.SEARCH_LIBRARY,
                "the feed of reports that were added" + reader.how(),
                permit -> take.some(take.open().stream().limit(NEWEST).toList()));
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return ResponseEntity.ok().contentType(ATOM).body(WriteFeed.of(newest, address));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> noKey(NoSuchKey why) {
        return ResponseEntity.status(why.isTooMany() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"library\"")
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body((why.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
