package org.sightline.app.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;

/** Tells tables, messages and prose apart among files of plain text, and refuses what is text for machines. */
final class SniffText {

    private static final int HEAD = 1 << 16;

    /** Headers that a mail program adds and nobody types (RFC 5322, section 3.6; RFC 2045, section 4). */
    private static final List<String> OF_A_MESSAGE =
            List.of("received:", "message-id:", "mime-version:", "return-path:", "delivered-to:");

    private SniffText() {}

    static FileType type(Upload file) throws IOException {
        String head = head(file);
        if (isForMachines(head)) {
            throw new Unreadable(file.name()
                    + " is of a type that is not known. Save it as .xlsx, .csv, .docx or .pdf and try" + " again.");
        }
        refuseMarkup(file, head.stripLeading().toLowerCase(Locale.ROOT));
        String ending = file.ending();
        if (FileType.CSV.isNamed(ending)) {
            return FileType.CSV;
        }
        if (FileType.EMAIL.isNamed(ending) || isMessage(head)) {
            return FileType.EMAIL;
        }
        return Delimiter.isTable(head) ? FileType.CSV : FileType.TEXT;
    }

    /** Text has tabs and line breaks, and hardly any other control character. */
    private static boolean isForMachines(String head) {
        long controls =
                head.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
        return head.indexOf('\0') >= 0 || controls * 100 > head.length();
    }

    /** The first characters, without a last line that is cut in two. */
    static String head(Upload file) throws IOException {
        char[] buffer = new char[HEAD];
        int length = 0;
        try (Reader reader = TextEncoding.of(file.path()).reader(file.path())) {
            for (int read = 0; read >= 0 && length < HEAD; read = reader.read(buffer, length, HEAD - length)) {
                length += read;
            }
        }
        String head = new String(buffer, 0, length);
        int lastLine = head.lastIndexOf('\n');
        return length < HEAD || lastLine < 0 ? head : head.substring(0, lastLine + 1);
    }

    private static void refuseMarkup(Upload file, String head) throws Unreadable {
        if (head.startsWith("<html")
                || head.startsWith("<!doctype html")
                || (head.startsWith("<") && head.contains("<table"))) {
            throw new Unreadable(
                    file.name() + " is a web page, whatever its name. Open it in Excel or Word, save it as .xlsx or"
                            + " .docx and try again.");
        }
        if (head.startsWith("<?xml") || head.startsWith("<!doctype")) {
            throw new Unreadable(
                    file.name() + " is XML. Open it in the program that wrote it, save it as .xlsx, .csv or .docx"
                            + " and try again.");
        }
        if (file.ending().equals("json")) {
            throw new Unreadable(
                    file.name() + " is JSON, which is made for programs. Ask for the records as .xlsx or .csv.");
        }
    }

    private static boolean isMessage(String head) {
        String headers = head.lines()
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.toLowerCase(Locale.ROOT))
                .reduce("\n", (before, line) -> before + line + "\n");
        return OF_A_MESSAGE.stream()
                        .filter(name -> headers.contains("\n" + name))
                        .count()
                >= 2;
    }
}
