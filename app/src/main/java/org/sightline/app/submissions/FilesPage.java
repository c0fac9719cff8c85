package org.sightline.app.submissions;

import java.util.List;
import java.util.Optional;
import org.sightline.app.site.Site;

/**
 * The files that wait for somebody to say that they were understood rightly.
 *
 * @param problems what could not be kept, a sentence for each file
 * @param used what was just put into the chronology
 */
public record FilesPage(Site site, Where where, List<FileShort> files, List<String> problems, Optional<String> used) {

    public FilesPage {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    public List<FileShort> usable() {
        return files.stream().filter(file -> file.understood().hasRows()).toList();
    }

    public long rows() {
        return usable().stream()
                .mapToLong(file -> file.understood().made().entries().size())
                .sum();
    }

    public String useLabel() {
        return usable().size() == 1 ? "Use these rows" : "Use these rows of all " + usable().size() + " files";
    }
}
