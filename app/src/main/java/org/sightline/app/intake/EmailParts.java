package org.sightline.app.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;

/** Tells the words of a message (RFC 2045 to 2047) from the files and messages that came with it. */
final class EmailParts {

    private static final int DEEPEST = 20;

    private final StringBuilder words = new StringBuilder();
    private final List<Entity> attachments = new ArrayList<>();
    private int pictures;

    EmailParts(Entity message) throws IOException {
        read(message, 0);
    }

    String words() {
        return words.toString();
    }

    List<Entity> attachments() {
        return attachments;
    }

    /** How many pictures stand in the words themselves. */
    int pictures() {
        return pictures;
    }

    private void read(Entity part, int depth) throws IOException {
        Body body = part.getBody();
        String type = String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT);
        boolean attached = part.getFilename() != null || "attachment".equalsIgnoreCase(part.getDispositionType());
        if (body instanceof Multipart parts && depth < DEEPEST) {
            if (type.equals("multipart/alternative")) {
                read(plainest(parts), depth + 1);
            } else {
                for (Entity each : parts.getBodyParts()) {
                    read(each, depth + 1);
                }
            }
        } else if (type.startsWith("image/") && part.getHeader().getField("Content-ID") != null) {
            pictures++;
        } else if (body instanceof TextBody text && !attached) {
            add(type.equals("text/html") ? HtmlText.of(read(text)) : read(text));
        } else if (body != null) {
            attachments.add(part);
        }
    }

    /** Of the same words in several forms, the plain ones; the others may only be drawn. */
    private static Entity plainest(Multipart forms) throws IOException {
        for (Entity form : forms.getBodyParts()) {
            if (form.getBody() instanceof TextBody text
                    && "text/plain".equalsIgnoreCase(form.getMimeType())
                    && !read(text).isBlank()) {
                return form;
            }
        }
        return forms.getBodyParts().getLast();
    }

    private void add(String text) {
        words.append(words.isEmpty() ? "" : "\n\n").append(text);
    }

    private static String read(TextBody body) throws IOException {
        try (Reader reader = body.getReader();
                StringWriter text = new StringWriter()) {
            reader.transferTo(text);
            return text.toString();
        }
    }
}
