package org.sightline.app.documents;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into a document, written as a stream from the first byte to the last. */
@FunctionalInterface
public interface Content {

    void writeTo(OutputStream out) throws IOException;
}
