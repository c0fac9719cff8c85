package org.sightline.app.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sightline.app.intake.PageNotes;
import org.sightline.app.intake.PagePictures;
import org.sightline.core.library.Page;
import org.sightline.core.library.ReadPageText;

/**
 * What could be read of a report so far.
 *
 * @param waiting the numbers of pages that only text recognition can read, and that it has not read
 * @param notes with a sentence on those pages
 */
record Read(List<Page> pages, List<Integer> waiting, List<String> notes) {

    Read {
        pages = List.copyOf(pages);
        waiting = List.copyOf(waiting);
        notes = List.copyOf(notes);
    }

    /** @param notes without any word on the pages that wait */
    static Read of(List<Page> pages, List<Integer> waiting, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        if (!waiting.isEmpty()) {
            all.add(PageNotes.pictures(waiting));
        }
        return new Read(pages, waiting, all);
    }

    static List<Page> blank(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Page(number, List.of()))
                .toList();
    }

    /** The same with what text recognition reads on the pages that wait; a page on which it finds no word goes on waiting. */
    Read with(Ocr ocr, Path pdf) {
        Map<Integer, Page> read = recognised(ocr, pdf);
        List<String> others = new ArrayList<>(notes);
        others.remove(PageNotes.pictures(waiting));
        return of(
                pages.stream()
                        .map(page -> read.getOrDefault(page.number(), page))
                        .toList(),
                waiting.stream().filter(page -> !read.containsKey(page)).toList(),
                others);
    }

    private Map<Integer, Page> recognised(Ocr ocr, Path pdf) {
        Map<Integer, String> texts = new TreeMap<>();
        try (PagePictures pictures = PagePictures.of(pdf)) {
            for (int page : waiting) {
                ocr.read(pictures, page).filter(text -> !text.isBlank()).ifPresent(text -> texts.put(page, text));
            }
        } catch (IOException gone) {
            // what was read before is kept, and the rest goes on waiting
        }
        List<Integer> numbers = List.copyOf(texts.keySet());
        List<Page> pagesOfText = ReadPageText.read(List.copyOf(texts.values()));
        Map<Integer, Page> read = new TreeMap<>();
        for (int at = 0; at < numbers.size(); at++) {
            Page page = new Page(numbers.get(at), pagesOfText.get(at).blocks());
            if (!page.blocks().isEmpty()) {
                read.put(page.number(), page);
            }
        }
        return read;
    }
}
