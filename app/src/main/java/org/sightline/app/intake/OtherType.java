package org.sightline.app.intake;

import java.util.List;

/**
 * A type of file that people send and that is not read.
 *
 * @param magic the first bytes, as ISO 8859-1, {@code ?} for any byte
 * @param is what it is, with its article
 * @param todo what to do instead
 */
record OtherType(String magic, String is, String todo) {

    private static final String PICTURE = "a picture";
    private static final String RETYPE = "Type what it shows into a document, and add that.";
    private static final String ARCHIVE = "a packed archive";
    private static final String UNPACK = "Unpack it and put the files that it holds in the folder.";
    private static final String RECORDING = "a recording";
    private static final String TRANSCRIBE = "Add a transcript as .docx or .txt.";
    private static final String SAVE_AS = "Save it as .xlsx, .docx or .pdf and try again.";

    private static final List<OtherType> KNOWN = List.of(
            new OtherType("\u00FF\u00D8\u00FF", PICTURE, RETYPE),
            new OtherType("\u0089PNG", PICTURE, RETYPE),
            new OtherType("GIF8", PICTURE, RETYPE),
            new OtherType("II*\0", PICTURE, RETYPE),
            new OtherType("MM\0*", PICTURE, RETYPE),
            new OtherType("????ftyphei", PICTURE, RETYPE),
            new OtherType("RIFF????WEBP", PICTURE, RETYPE),
            new OtherType("????ftyp", RECORDING, TRANSCRIBE),
            new OtherType("RIFF????WAVE", RECORDING, TRANSCRIBE),
            new OtherType("ID3", RECORDING, TRANSCRIBE),
            new OtherType("\u001F\u008B", ARCHIVE, UNPACK),
            new OtherType("7z\u00BC\u00AF", ARCHIVE, UNPACK),
            new OtherType("Rar!", ARCHIVE, UNPACK),
            new OtherType("SQLite format 3", "a database", "Export its tables as .csv and try again."),
            new OtherType("????Standard ?", "an Access database", "Export its tables as .xlsx or .csv and try again."),
            new OtherType("{\\rtf", "rich text (.rtf)", "Save it as .docx and try again."),
            new OtherType("MZ", "a program", "Take it out of the folder, and ask the agency what it meant to send."),
            new OtherType("\u0009\u0008????", "a workbook of Excel 4 or older", SAVE_AS));

    /** @throws Unreadable where the first bytes are those of a type that is known and not read */
    static void refuse(String file, String head) throws Unreadable {
        for (OtherType other : KNOWN) {
            if (other.begins(head)) {
                throw new Unreadable(file + " is " + other.is + ", which is not read. " + other.todo);
            }
        }
    }

    private boolean begins(String head) {
        if (head.length() < magic.length()) {
            return false;
        }
        for (int at = 0; at < magic.length(); at++) {
            if (magic.charAt(at) != '?' && magic.charAt(at) != head.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
