package org.sightline.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.sightline.core.matching.model.Model;

/** A model as text, in which it is sent to the workers and kept in a file. */
final class ModelText {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the embedded engine writes it. */
    record Kept(int format, Model model) {}

    private ModelText() {}

    static String of(Model model) throws IOException {
        return JSON.writeValueAsString(model);
    }

    static Model read(String text) throws IOException {
        return JSON.readValue(text, Model.class);
    }

    static String kept(Model model) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new Kept(1, model)) + "\n";
    }
}
