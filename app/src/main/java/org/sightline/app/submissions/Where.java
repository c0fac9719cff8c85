package org.sightline.app.submissions;

import java.util.Optional;

/**
 * Where in the site files are being looked at: in a case, or by an agency's link, from which nothing of the case is open.
 *
 * @param files the address of the files, without a slash at the end
 * @param back where one came from
 * @param caseHref the address of the case; empty for whoever came by a link
 */
public record Where(String files, String back, Optional<String> caseHref) {

    public static Where inCase(long caseNumber) {
        String href = "/cases/" + caseNumber;
        return new Where(href + "/files", href + "/agencies", Optional.of(href));
    }

    public static Where byLink(String token) {
        return new Where("/send/" + token + "/files", "/send/" + token, Optional.empty());
    }

    String of(Submission submission) {
        return files + "/" + submission.id();
    }
}
