package org.sightline.app.submissions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sightline.app.access.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes several files at once: each is kept by itself, so that one that can not be kept costs no other. */
@Component
public final class SendFiles {

    private static final String PROBLEMS = "problems";
    private static final String USED = "used";
    private static final String VERSION = "version-";

    private final Receive receive;
    private final HandleFiles handle;
    private final DataSize largest;

    SendFiles(Receive receive, HandleFiles handle, @Value("${sightline.files.largest}") DataSize largest) {
        this.receive = receive;
        this.handle = handle;
        this.largest = largest;
    }

    /**
     * What came of them all.
     *
     * @param problems a sentence for each that could not be kept or used, or was here already
     * @param used how many rows are in the chronology by it
     */
    public record Sent(List<String> problems, Optional<Integer> used) {}

    /** "50 MB", as the hint beside the field says it. */
    public String largest() {
        return largest.toMegabytes() + " MB";
    }

    public Sent all(Visitor visitor, long caseNumber, List<MultipartFile> files) {
        List<String> problems = new ArrayList<>();
        List<MultipartFile> named = files.stream()
                .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                        .isBlank())
                .toList();
        if (named.isEmpty()) {
            problems.add("No file was chosen. Choose one or more files, then send them.");
        }
        named.forEach(file -> one(visitor, caseNumber, file).ifPresent(problems::add));
        return new Sent(problems, Optional.empty());
    }

    private Optional<String> one(Visitor visitor, long caseNumber, MultipartFile file) {
        String name = Receive.plainName(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        if (file.isEmpty()) {
            return Optional.of("“" + name + "” is empty, so it was not kept. Ask whoever made it to send it again.");
        }
        if (file.getSize() > largest.toBytes()) {
            return Optional.of("“" + name + "” is larger than " + largest()
                    + ", so it was not kept. Split it, or send only the rows about this family.");
        }
        try {
            return switch (receive.file(visitor, caseNumber, name, file.getBytes())) {
                case Receive.Received _ -> Optional.empty();
                case Receive.AlreadySent(Submission before) -> Optional.of(alreadyHere(name, before));
            };
        } catch (IOException cutShort) {
            return Optional.of("“" + name + "” did not arrive whole, so it was not kept. Send it again.");
        }
    }

    private static String alreadyHere(String name, Submission before) {
        return "“" + name + "” is here already: the very same file was sent on " + InWords.moment(before.sentAt())
                + (before.file().name().equals(name)
                        ? ""
                        : " as “" + before.file().name() + "”")
                + ", so it was not kept twice.";
    }

    /** Uses the rows of every submission of which the form tells the version that was seen; each by itself. */
    public Sent use(Visitor visitor, long caseNumber, Map<String, String> form) {
        List<Long> files = form.keySet().stream()
                .filter(name -> name.matches(VERSION + "\\d{1,18}"))
                .map(name -> Long.valueOf(name.substring(VERSION.length())))
                .sorted()
                .toList();
        List<String> problems = new ArrayList<>();
        int rows = 0;
        for (long id : files) {
            switch (handle.use(visitor, caseNumber, id, form)) {
                case HandleFiles.Used(int entries, List<String> uncorrected) -> {
                    rows += entries;
                    FilePages.uncorrected(uncorrected).ifPresent(problems::add);
                }
                case HandleFiles.Overtaken(List<SubmissionEvent> events) -> problems.add(FilePages.overtaken(events));
                case HandleFiles.LookAgain _, HandleFiles.AsItWas _ -> {}
            }
        }
        if (rows > 0) {
            handle.bringUpToDate(caseNumber);
        }
        return new Sent(problems, rows == 0 ? Optional.empty() : Optional.of(rows));
    }

    /** What came of one that was used by itself. */
    public static Sent of(HandleFiles.Used used) {
        return new Sent(FilePages.uncorrected(used.uncorrected()).stream().toList(), Optional.of(used.entries()));
    }

    /** Takes it to the next page. */
    public static void carry(RedirectAttributes next, Sent sent) {
        next.addFlashAttribute(PROBLEMS, new ArrayList<>(sent.problems()));
        sent.used()
                .ifPresent(rows ->
                        next.addFlashAttribute(USED, InWords.count(rows, "row is", "rows are") + " in the chronology"));
    }

    public static List<String> problems(Model model) {
        return model.getAttribute(PROBLEMS) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public static Optional<String> used(Model model) {
        return Optional.ofNullable(model.getAttribute(USED)).map(String::valueOf);
    }
}
