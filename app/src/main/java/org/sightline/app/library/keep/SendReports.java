package org.sightline.app.library.keep;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.library.Rights;
import org.sightline.app.site.FileName;
import org.sightline.core.access.Action;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Keeps what somebody sends for the library, each report by itself, so that one that can not be kept costs no other. */
@Component
final class SendReports {

    private final Access access;
    private final Arrivals arrivals;
    private final TakeIn takeIn;
    private final DataSize largest;
    private final InstantSource clock;

    SendReports(
            Access access,
            Arrivals arrivals,
            TakeIn takeIn,
            @Value("${sightline.library.largest}") DataSize largest,
            InstantSource clock) {
        this.access = access;
        this.arrivals = arrivals;
        this.takeIn = takeIn;
        this.largest = largest;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param problems a sentence for each that could not be kept
     */
    record Sent(long sending, int kept, List<String> problems) {}

    String largest() {
        return largest.toMegabytes() + " MB";
    }

    Sent all(Visitor visitor, List<MultipartFile> files, Rights rights) {
        List<MultipartFile> named =
                files.stream().filter(file -> !name(file).isEmpty()).toList();
        Sent sent = access.inGeneral(
                visitor,
                Action.KEEP_LIBRARY,
                "sent " + named.size() + (named.size() == 1 ? " report" : " reports") + " for the library",
                permit -> keep(visitor, named, rights));
        takeIn.soon();
        return sent;
    }

    private Sent keep(Visitor visitor, List<MultipartFile> files, Rights rights) {
        long sending = arrivals.next();
        List<String> problems = new ArrayList<>();
        int kept = 0;
        for (MultipartFile file : files) {
            String problem = problem(file);
            if (problem.isEmpty()) {
                try {
                    arrivals.keep(sending, name(file), file.getBytes(), rights, visitor.account(), clock.instant());
                    kept++;
                } catch (IOException cutShort) {
                    problem = "“" + name(file) + "” did not arrive whole, so it was not kept. Send it again.";
                }
            }
            if (!problem.isEmpty()) {
                problems.add(problem);
            }
        }
        return new Sent(sending, kept, problems);
    }

    private String problem(MultipartFile file) {
        if (file.isEmpty()) {
            return "“" + name(file) + "” is empty, so it was not kept. Ask whoever made it to send it again.";
        }
        return file.getSize() > largest.toBytes()
                ? "“" + name(file) + "” is larger than " + largest()
                        + ", so it was not kept. Save it with smaller pictures, or split it, and send that."
                : "";
    }

    private static String name(MultipartFile file) {
        return FileName.plain(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    }
}
