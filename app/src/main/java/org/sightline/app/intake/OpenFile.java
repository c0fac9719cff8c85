package org.sightline.app.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.sightline.core.intake.AgencyFile;

/**
 * Opens one agency's file as what it truly is, whatever its name says.
 *
 * <p>Nothing is thrown for what stands in a file: what could not be read is a sentence in {@link AgencyFile#notRead},
 * and what could be read before that is kept.
 */
public final class OpenFile {

    private OpenFile() {}

    /** @param nameInFolder the file's name within the folder, with {@code /} between a sub-folder and the file */
    public static AgencyFile open(Path path, String nameInFolder) {
        Upload upload;
        try {
            upload = Upload.of(path, nameInFolder);
        } catch (IOException locked) {
            Parts nothing = new Parts(new Upload(nameInFolder, path, 0, ""));
            nothing.remark(
                    nameInFolder + " cannot be opened. Check that it is still there, that you may read it, and that"
                            + " no other program holds it.");
            return nothing.close();
        }
        return open(upload, new Parts(upload));
    }

    static AgencyFile open(Upload upload, Parts parts) {
        try {
            FileType type = Sniff.type(upload);
            if (!type.isNamed(upload.ending())) {
                parts.remark(upload.name() + " is really " + type.label() + " and was read as that.");
            }
            reader(type).open(upload, parts);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            parts.remark(sentence(upload.name(), parts, broken));
        }
        return parts.close();
    }

    private static Opens reader(FileType type) {
        return switch (type) {
            case CSV -> new DelimitedReader();
            case XLSX -> new XlsxReader();
            case XLS -> new XlsReader();
            case DOCX -> new WordReader();
            case ODT, ODS -> new OdfReader();
            case PDF, EMAIL, TEXT ->
                (file, parts) -> parts.remark(file.name() + " is " + type.label() + ", which cannot be read yet.");
        };
    }

    private static String sentence(String name, Parts parts, Throwable broken) {
        Optional<Unreadable> known = Unreadable.within(broken);
        if (known.isPresent()) {
            return known.get().sentence();
        }
        if (broken instanceof EncryptedDocumentException) {
            return Sniff.protectedByPassword(name);
        }
        if (broken instanceof OutOfMemoryError) {
            return name + " is too large for the memory there is. Split it, or send only the rows about this family.";
        }
        return name
                + (parts.isEmpty()
                        ? " is damaged and could not be read."
                        : " is damaged, and some of it could not be read.")
                + " Open it in the program that wrote it, save a fresh copy and try again, or ask the agency for it again.";
    }
}
