package org.sightline.app.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What a code of question is called on the page; a code that has no words there stands for itself. */
public final class QuestionKinds {

    private static final Properties LABELS = read();

    private QuestionKinds() {}

    public static String label(String code) {
        return LABELS.getProperty(code, code);
    }

    private static Properties read() {
        Properties labels = new Properties();
        try (InputStream in = QuestionKinds.class.getResourceAsStream("kinds.properties")) {
            if (in == null) {
                throw new IllegalStateException("kinds.properties is missing from the build");
            }
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
