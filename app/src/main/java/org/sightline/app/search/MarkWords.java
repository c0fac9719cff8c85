package org.sightline.app.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Cuts a passage where words of a query stand in it, in any of their forms, and what was quoted, as one piece. */
final class MarkWords {

    private final Set<String> words;
    private final List<List<String>> quotations;

    MarkWords(Collection<String> words, List<List<String>> quotations) {
        this.words = Set.copyOf(words);
        this.quotations = quotations;
    }

    private record Span(int from, int to) {}

    List<Hit.Piece> in(String text) {
        List<Hit.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : spans(text)) {
            if (span.from() >= at) {
                if (span.from() > at) {
                    pieces.add(new Hit.Piece(text.substring(at, span.from()), false));
                }
                pieces.add(new Hit.Piece(text.substring(span.from(), span.to()), true));
                at = span.to();
            }
        }
        if (at < text.length()) {
            pieces.add(new Hit.Piece(text.substring(at), false));
        }
        return pieces;
    }

    /** In the order of the text; of those that begin together the longest first. */
    private List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>(quoted(text));
        for (Analysis.Term term : Analysis.terms(text)) {
            if (words.contains(term.form())) {
                spans.add(new Span(term.from(), term.to()));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()));
        return spans;
    }

    private List<Span> quoted(String text) {
        if (quotations.isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        List<Analysis.Term> written = Analysis.written(text);
        List<String> forms = written.stream().map(Analysis.Term::form).toList();
        for (List<String> quotation : quotations) {
            for (int at = 0; at + quotation.size() <= forms.size(); at++) {
                if (forms.subList(at, at + quotation.size()).equals(quotation)) {
                    spans.add(new Span(
                            written.get(at).from(),
                            written.get(at + quotation.size() - 1).to()));
                }
            }
        }
        return spans;
    }
}
