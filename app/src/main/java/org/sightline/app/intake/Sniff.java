package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Finds what a file truly is, from its first bytes and the names inside it. Its ending decides only between types of
 * plain text.
 */
final class Sniff {

    /** A PDF may begin with up to this many bytes of something else (PDF 1.7, implementation note 13). */
    private static final int PDF_HEAD = 1024;

    private static final String ODF = "application/vnd.oasis.opendocument.";

    private Sniff() {}

    /** @throws Unreadable for a type that is not read, with what to do instead */
    static FileType type(Upload file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file.path())) {
            head = in.readNBytes(PDF_HEAD);
        }
        if (head.length == 0) {
            throw new Unreadable(file.name() + " is empty: it has no bytes at all. Ask the agency to send it again.");
        }
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return zip(file);
        }
        if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return compound(file);
        }
        if (bytes.contains("%PDF-")) {
            return FileType.PDF;
        }
        OtherType.refuse(file.name(), bytes);
        return SniffText.type(file);
    }

    static String protectedByPassword(String name) {
        return name + " is protected by a password. Save a copy without the password and try again.";
    }

    private static FileType zip(Upload file) throws IOException {
        try (SafeZip zip = SafeZip.open(file)) {
            Set<String> names = zip.names();
            if (zip.has("mimetype")) {
                return openDocument(file, zip);
            }
            if (names.contains("xl/workbook.bin")) {
                throw new Unreadable(
                        file.name() + " is a binary Excel workbook (.xlsb). Save it as .xlsx and try again.");
            }
            if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
                return FileType.XLSX;
            }
            if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
                return FileType.DOCX;
            }
            if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
                throw new Unreadable(
                        file.name() + " is a presentation. Save its words as .docx or .pdf and try again.");
            }
            throw new Unreadable(
                    file.name() + " is a ZIP archive. Unpack it and put the files that it holds in the folder.");
        }
    }

    private static FileType openDocument(Upload file, SafeZip zip) throws IOException {
        String mimeType;
        try (InputStream in = zip.read("mimetype")) {
            mimeType = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
        if (mimeType.startsWith(ODF + "text")) {
            return FileType.ODT;
        }
        if (mimeType.startsWith(ODF + "spreadsheet")) {
            return FileType.ODS;
        }
        throw new Unreadable(file.name()
                + " is neither a document nor a spreadsheet. Save it as .docx, .xlsx or .pdf and try" + " again.");
    }

    /** The container of Office 97-2003, of Outlook, and of every newer Office file that has a password. */
    private static FileType compound(Upload file) throws IOException {
        Set<String> names;
        try (POIFSFileSystem compound = new POIFSFileSystem(file.path().toFile(), true)) {
            names = compound.getRoot().getEntryNames();
        } catch (IOException | RuntimeException cutShort) {
            throw new Unreadable(file.name()
                    + " is incomplete or damaged. Copy it again from where it came from, or ask for it again.");
        }
        if (names.contains("EncryptedPackage")) {
            throw new Unreadable(protectedByPassword(file.name()));
        }
        if (names.contains("Workbook") || names.contains("WORKBOOK") || names.contains("Book")) {
            return FileType.XLS;
        }
        if (names.contains("WordDocument")) {
            throw new Unreadable(file.name() + " is a Word 97-2003 document (.doc). Save it as .docx and try again.");
        }
        if (names.contains("__properties_version1.0")) {
            throw new Unreadable(file.name() + " is an Outlook message (.msg). Save it as .eml or .pdf and try again.");
        }
        throw new Unreadable(file.name()
                + " is an Office file of a type that is not read. Save it as .docx, .xlsx or .pdf and" + " try again.");
    }
}
