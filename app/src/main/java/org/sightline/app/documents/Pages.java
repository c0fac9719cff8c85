package org.sightline.app.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Renders the pages of {@code src/main/jte}. The build compiles them to classes, so nothing is compiled at run time and
 * a template that does not fit its page does not build.
 */
public final class Pages {

    private static final String COMPILED_IN = "org.sightline.app.pages";
    private static final int BUFFER = 1 << 15;

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), COMPILED_IN);

    private Pages() {}

    /** Writes the page as UTF-8 as it is made, never whole in memory. */
    public static void render(String template, Object page, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        try {
            ENGINE.render(template, page, new WriterOutput(writer));
        } catch (TemplateException broken) {
            throw asDiskError(broken);
        }
        writer.flush();
    }

    /** The same for a page of several parts, each by the name of the template's parameter. */
    public static void render(String template, Map<String, Object> parts, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        try {
            ENGINE.render(template, parts, new WriterOutput(writer));
        } catch (TemplateException broken) {
            throw asDiskError(broken);
        }
        writer.flush();
    }

    /** A full disk comes out of the engine wrapped twice; whoever writes the file must see it as what it is. */
    private static IOException asDiskError(TemplateException broken) {
        Throwable cause = broken.getCause();
        while (cause != null) {
            if (cause instanceof IOException disk) {
                return disk;
            }
            cause = cause.getCause();
        }
        throw broken;
    }
}
