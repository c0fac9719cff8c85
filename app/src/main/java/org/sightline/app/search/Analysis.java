package org.sightline.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Text as terms: English words without possessives and endings, and the most frequent ones left out. */
final class Analysis {

    static final Analyzer ENGLISH = new EnglishAnalyzer();

    /** Words as they are written, the small ones too; capitals, accents and the shape of an apostrophe do not matter. */
    static final Analyzer WRITTEN = new Written();

    private Analysis() {}

    /** A term, and where the word stands that it was made from. */
    record Term(String form, int from, int to) {}

    /** Pairs in one field, words as written in another, and English terms in all others. */
    static Analyzer ofFields(String pairs, String written) {
        return new PerFieldAnalyzerWrapper(ENGLISH, Map.of(pairs, new Pairs(), written, WRITTEN));
    }

    static List<Term> terms(String text) {
        return read(ENGLISH, text);
    }

    static List<Term> written(String text) {
        return read(WRITTEN, text);
    }

    private static List<Term> read(Analyzer analyzer, String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
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

    private static final class Written extends Analyzer {

        /** No quotation runs from a heading into the text below it. */
        private static final int BETWEEN_HEADING_AND_TEXT = 100;

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return BETWEEN_HEADING_AND_TEXT;
        }
    }
}
