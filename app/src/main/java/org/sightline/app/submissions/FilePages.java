package org.sightline.app.submissions;

import java.util.List;
import java.util.Optional;
import org.sightline.app.site.Flash;

/** What pages say after something was done with a file. */
public final class FilePages {

    private FilePages() {}

    /** In one sentence, for the top of the next page. */
    public static Flash says(HandleFiles.Outcome outcome) {
        return switch (outcome) {
            case HandleFiles.Used(int entries, List<String> uncorrected) ->
                Flash.done(InWords.count(entries, "row is", "rows are") + " in the chronology."
                        + uncorrected(uncorrected).map(says -> " " + says).orElse(""));
            case HandleFiles.LookAgain _ ->
                Flash.done("Your corrections are kept, and nothing is in the chronology by them yet. Look at what they"
                        + " make of the rows, then use them.");
            case HandleFiles.AsItWas _ -> Flash.done("Nothing had to be changed.");
            case HandleFiles.Overtaken(List<SubmissionEvent> events) -> Flash.takeCare(overtaken(events));
        };
    }

    /** Which corrections count no longer, where some do not. */
    public static Optional<String> uncorrected(List<String> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of("Somebody had corrected " + (entries.size() == 1 ? "entry " : "entries ")
                        + InWords.list(entries)
                        + ", and these rows say something else there now or leave it out, so that the correction no longer"
                        + " counts. It is kept with the entry: look at it, and correct it again if it is still wrong.");
    }

    /** What others did meanwhile. */
    public static String overtaken(List<SubmissionEvent> events) {
        Optional<SubmissionEvent> last = events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
        return "Nothing was changed by your last step: "
                + last.map(event -> event.who() + " " + event.what().label() + " on " + InWords.moment(event.at()))
                        .orElse("somebody else changed this file meanwhile")
                + ". This is the file as it is now.";
    }
}
