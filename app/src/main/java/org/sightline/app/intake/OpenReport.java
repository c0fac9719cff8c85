package org.sightline.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.sightline.core.library.Page;

/** Opens a report of an earlier review, page by page, as what its file truly is. Nothing is thrown for what stands in a file. */
public final class OpenReport {

    private OpenReport() {}

    /** @param name as it is to be called in sentences about it */
    public static OpenedReport open(Path path, String name) {
        try {
            return open(new Upload(name, path, Files.size(path), ""));
        } catch (IOException locked) {
            return new OpenedReport.Refused(
                    name + " cannot be opened. Check that it is still there, that you may read it, and that no other"
                            + " program holds it.");
        }
    }

    private static OpenedReport open(Upload file) {
        try {
            ReportType type = ReportType.of(file);
            List<String> notes = new ArrayList<>();
            if (!type.isNamed(file)) {
                notes.add("It is really " + type.label() + " and was read as that.");
            }
            ReportDraft draft = new ReportDraft(file.name());
            return switch (type) {
                case PDF -> pdf(file, draft, notes);
                case WORD -> {
                    notes.addAll(WordReport.read(file, draft));
                    yield withoutPictures(draft, notes);
                }
                case WEB_PAGE -> {
                    HtmlReport.read(file, draft);
                    yield withoutPictures(draft, notes);
                }
            };
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return new OpenedReport.Refused(sentence(file.name(), broken));
        }
    }

    private static OpenedReport withoutPictures(ReportDraft draft, List<String> notes) {
        List<Page> pages = draft.pages();
        if (!draft.hasPages()) {
            notes.add("The file does not record where its printed pages end: its "
                    + (pages.size() == 1
                            ? "whole text counts as page 1."
                            : pages.size() + " parts count as its pages."));
        }
        return new OpenedReport.Opened(pages, List.of(), notes);
    }

    private static OpenedReport pdf(Upload file, ReportDraft draft, List<String> notes) throws IOException {
        PdfContent content = PdfReport.read(file, draft);
        List<Page> pages = draft.pages();
        PageNotes about = new PageNotes(notes);
        about.damaged(content.damaged());
        about.blank(blank(pages, content));
        if (content.pagesInFile() > pages.size()) {
            about.beyond(pages.size(), content.pagesInFile());
        }
        if (content.cutShort()) {
            notes.add(PdfContent.cutShort(file));
        }
        if (!draft.isEmpty()) {
            return new OpenedReport.Opened(pages, content.pictures(), notes);
        }
        if (!content.pictures().isEmpty()) {
            return new OpenedReport.NoText(pages.size(), content.pictures(), notes);
        }
        return new OpenedReport.Refused(
                content.pagesInFile() == 0
                        ? file.name() + " has no pages. Fetch it again from where it came."
                        : file.name()
                                + " has no word and no picture on any page that could be read. Open it, print it to a"
                                + " new PDF and add that.");
    }

    private static List<Integer> blank(List<Page> pages, PdfContent content) {
        return pages.stream()
                .filter(page -> page.blocks().isEmpty()
                        && content.pages().get(page.number() - 1).isEmpty())
                .map(Page::number)
                .filter(number -> !content.pictures().contains(number)
                        && !content.damaged().contains(number))
                .toList();
    }

    private static String sentence(String name, Throwable broken) {
        Optional<Unreadable> known = Unreadable.within(broken);
        if (known.isPresent()) {
            return known.get().sentence();
        }
        if (broken instanceof EncryptedDocumentException) {
            return Sniff.protectedByPassword(name);
        }
        if (broken instanceof OutOfMemoryError) {
            return name + " is too large for the memory there is. Split it and add its parts.";
        }
        return name
                + " is damaged and could not be read. Open it in the program that wrote it, save a fresh copy and try"
                + " again, or fetch it again from where it came.";
    }
}
