package org.sightline.app.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sightline.core.calendar.ApproximateDate;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * A JSON document as a stream, one line for each thing in the outermost lists: a person can read it, a line tool can
 * search it, and nothing is ever held whole in memory.
 */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes one object, the whole document. */
    public static void object(OutputStream out, Consumer<Json> content) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Lines(), out, JsonEncoding.UTF8)) {
            Json json = new Json(generator);
            generator.writeStartObject();
            content.accept(json);
            generator.writeEndObject();
            generator.writeRaw('\n');
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        }
    }

    public Json put(String name, String text) {
        generator.writeStringProperty(name, CleanText.forUtf8(text));
        return this;
    }

    public Json put(String name, int number) {
        generator.writeNumberProperty(name, number);
        return this;
    }

    public Json put(String name, boolean yes) {
        generator.writeBooleanProperty(name, yes);
        return this;
    }

    /** A text, or null where there is none. */
    public Json put(String name, Optional<String> text) {
        text.ifPresentOrElse(present -> put(name, present), () -> generator.writeNullProperty(name));
        return this;
    }

    /** A day in ISO 8601, or null where nothing bounds it. */
    public Json day(String name, LocalDate day) {
        boolean bounded = !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
        return put(name, bounded ? Optional.of(day.toString()) : Optional.empty());
    }

    /** A date in EDTF, or null where nothing is known of it. */
    public Json edtf(String name, ApproximateDate date) {
        return put(name, date.isUnknown() ? Optional.empty() : Optional.of(date.edtf()));
    }

    public Json strings(String name, Collection<String> texts) {
        generator.writeArrayPropertyStart(name);
        texts.forEach(text -> generator.writeString(CleanText.forUtf8(text)));
        generator.writeEndArray();
        return this;
    }

    public Json object(String name, Consumer<Json> content) {
        generator.writeObjectPropertyStart(name);
        content.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** A list of objects, one for each thing. */
    public <T> Json objects(String name, Iterable<T> things, BiConsumer<Json, T> content) {
        generator.writeArrayPropertyStart(name);
        for (T thing : things) {
            generator.writeStartObject();
            content.accept(this, thing);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    private static final class Lines extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new LinePrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Breaks the line between the properties of the document and between the things in its lists, and nowhere else. */
    private static final class LinePrinter extends MinimalPrettyPrinter {

        private static final int OUTERMOST = 1;

        @Override
        public void writeObjectEntrySeparator(JsonGenerator generator) {
            super.writeObjectEntrySeparator(generator);
            breakLine(generator, OUTERMOST);
        }

        @Override
        public void beforeArrayValues(JsonGenerator generator) {
            breakLine(generator, OUTERMOST + 1);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator generator) {
            super.writeArrayValueSeparator(generator);
            breakLine(generator, OUTERMOST + 1);
        }

        private static void breakLine(JsonGenerator generator, int deepest) {
            if (generator.streamWriteContext().getNestingDepth() <= deepest) {
                generator.writeRaw('\n');
            }
        }
    }
}
