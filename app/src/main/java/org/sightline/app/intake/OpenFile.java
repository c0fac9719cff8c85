package org.sightline.app.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
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
        return open(upload, parts, OpenFile::reader);
    }

    private static AgencyFile open(Upload upload, Parts parts, Function<FileType, Opens> readers) {
        try {
            FileType type = Sniff.type(upload);
            if (!type.isNamed(upload.ending())) {
                parts.remark(upload.name() + " is really " + type.label() + " and was read as that.");
            }
            readers.apply(type).open(upload, parts);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            parts.lost(sentence(upload.name(), parts, broken));
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
            case PDF -> new PdfReader();
            case TEXT -> new TextReader();
            case EMAIL -> new EmailReader(OpenFile::openAttachment);
        };
    }

    /** Opens a file that came with a message; one level deep, so that no chain of messages can go on for ever. */
    private static AgencyFile openAttachment(Upload upload) {
        return open(upload, new Parts(upload), type -> type == FileType.EMAIL ? OpenFile::refuseMessage : reader(type));
    }

    private static void refuseMessage(Upload file, Parts parts) {
        parts.remark(file.name()
                + " is a message that came with another message, and was not opened. Save it as a file of its own.");
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
