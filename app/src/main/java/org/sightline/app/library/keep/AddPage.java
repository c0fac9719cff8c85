package org.sightline.app.library.keep;

import java.util.List;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** The form by which reports are sent for the library. */
public record AddPage(Site site, List<Field> rights, Errors errors, String largest, boolean readsPictures) {

    static final String FILES = "files";

    public Field files() {
        return Field.of(FILES, "Reports")
                .hint("PDF, Word (.docx) or web page (.html), each at most " + largest
                        + ". You can choose several at once.")
                .error(errors);
    }
}
