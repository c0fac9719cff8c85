package org.sightline.app.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The analysis of the field that holds pairs of words instead of words; see {@link Analysis#pairs}. */
final class Pairs extends AnalyzerWrapper {

    Pairs() {
        super(GLOBAL_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String name) {
        return Analysis.ENGLISH;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String name, TokenStreamComponents components) {
        return new TokenStreamComponents(components.getSource(), new Paired(components.getTokenStream()));
    }

    private static final class Paired extends TokenFilter {

        private final CharTermAttribute form = addAttribute(CharTermAttribute.class);
        private String before = "";

        Paired(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (input.incrementToken()) {
                String word = form.toString();
                String last = before;
                before = word;
                if (!last.isEmpty()) {
                    form.setEmpty().append(last).append(' ').append(word);
                    return true;
                }
            }
            return false;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            before = "";
        }
    }
}
