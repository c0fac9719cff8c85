package org.sightline.app.agencies;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What an installation settles about asking agencies; nothing of it is in the code. */
@Component
final class AgencySettings {

    private final int daysToAnswer;
    private final String words;
    private final Duration linksLast;
    private final int linkSends;

    AgencySettings(
            @Value("${sightline.agencies.days-to-answer}") int daysToAnswer,
            @Value("${sightline.agencies.words}") String words,
            @Value("${sightline.links.last}") Duration linksLast,
            @Value("${sightline.links.sends}") int linkSends) {
        this.daysToAnswer = daysToAnswer;
        this.words = words;
        this.linksLast = linksLast;
        this.linkSends = linkSends;
    }

    int daysToAnswer() {
        return daysToAnswer;
    }

    /** What an agency is asked for, unless somebody writes something else. */
    String words() {
        return words.strip();
    }

    Duration linksLast() {
        return linksLast;
    }

    int linkSends() {
        return linkSends;
    }
}
