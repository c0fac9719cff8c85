package org.sightline.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Text as terms: English words without possessives and endings, and the most frequent ones left out. */
final class Analysis {

    static final Analyzer ENGLISH = new EnglishAnalyzer();

    private Analysis() {}

    /** A term, and where the word stands that it was made from. */
    record Term(String form, int from, int to) {}

    static List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = ENGLISH.tokenStream("", text)) {
            CharTermAttribute form = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(form.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Each two terms that follow each other, whatever small words stand between them: "royal infirmari". */
    static List<String> pairs(List<Term> terms) {
        List<String> pairs = new ArrayList<>();
        for (int at = 1; at < terms.size(); at++) {
            pairs.add(terms.get(at - 1).form() + " " + terms.get(at).form());
        }
        return pairs;
    }
}
