package org.sightline.app.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.sightline.core.intake.AgencyFile;

/**
 * Opens one agency's file as what it truly is, whatever its name says.
 *
 * <p>Nothing is thrown for what stands in a file: what could not be read is a sentence in {@link AgencyFile#notRead}.
 */
public final class OpenFile {

    private OpenFile() {}

    /** @param nameInFolder the file's name within the folder, with {@code /} between a sub-folder and the file */
    public static AgencyFile open(Path path, String nameInFolder) {
        Upload upload = new Upload(nameInFolder, path, 0, "");
        Parts parts = new Parts(upload);
        try {
            reader(FileType.CSV).open(upload, parts);
        } catch (IOException damaged) {
            parts.remark(nameInFolder + " could not be read: it is damaged. Save a fresh copy and try again.");
        }
        return parts.close();
    }

    private static Opens reader(FileType type) {
        return switch (type) {
            case CSV, XLSX, XLS, DOCX, ODT, ODS, PDF, EMAIL, TEXT ->
                (file, parts) -> parts.remark(file.name() + " is " + type.label() + ", which cannot be read yet.");
        };
    }
}
