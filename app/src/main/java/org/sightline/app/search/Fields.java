package org.sightline.app.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** A passage as Lucene's document, and back. */
final class Fields {

    static final String REPORT = "report";
    static final String WORDS = "words";
    static final String PAIRS = "pairs";
    static final String EXACT = "exact";
    static final String MEANING = "meaning";
    static final Analyzer ANALYZER = Analysis.ofFields(PAIRS, EXACT);

    private static final String NUMBER = "number";
    private static final String PAGE = "page";
    private static final String HEADING = "heading";
    private static final String TEXT = "text";
    private static final Set<String> SHOWN = Set.of(REPORT, NUMBER, PAGE, HEADING, TEXT);
    private static final FieldType COUNTED = counted();
    private static final FieldType PLACED = placed();

    private Fields() {}

    /** Words are counted, and where they stand is not kept: highlighting reads the few passages that are shown. */
    private static FieldType counted() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** Where the words stand is what a quotation asks for; how many there are is not. */
    private static FieldType placed() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    static String of(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    static Document document(String report, Indexed passage) {
        Document document = new Document();
        document.add(new StringField(REPORT, report, Field.Store.YES));
        document.add(new StoredField(NUMBER, passage.number()));
        document.add(new StoredField(PAGE, passage.page()));
        document.add(new StoredField(HEADING, passage.heading()));
        document.add(new StoredField(TEXT, passage.text()));
        document.add(new Field(WORDS, passage.toRead(), COUNTED));
        document.add(new Field(PAIRS, passage.toRead(), COUNTED));
        document.add(new Field(EXACT, passage.heading(), PLACED));
        document.add(new Field(EXACT, passage.text(), PLACED));
        for (Map.Entry<Facet, List<String>> facet : passage.facets().entrySet()) {
            for (String value : facet.getValue()) {
                document.add(new StringField(of(facet.getKey()), value, Field.Store.NO));
                document.add(new SortedSetDocValuesField(of(facet.getKey()), new BytesRef(value)));
            }
        }
        passage.meaning()
                .ifPresent(meaning -> document.add(
                        new KnnFloatVectorField(MEANING, meaning.direction(), VectorSimilarityFunction.DOT_PRODUCT)));
        return document;
    }

    /** Which stored fields a hit is made from. */
    static Set<String> shown() {
        return SHOWN;
    }

    static Hit.Place place(Document document) {
        return new Hit.Place(
                document.get(REPORT), stored(document, NUMBER), stored(document, PAGE), document.get(HEADING));
    }

    static String text(Document document) {
        return document.get(TEXT);
    }

    private static int stored(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }
}
