package org.sightline.app.library.find;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.search.Embed;
import org.sightline.app.search.ReadMeaning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one language model of this process, opened when somebody first needs it and closed with the application. */
@Component
public final class LibraryModel implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryModel.class);

    private @Nullable Embed model;
    private boolean tried;

    /** Empty where this machine can not run it: then words alone must do. Takes about a second the first time. */
    public synchronized Optional<ReadMeaning> get() {
        if (!tried) {
            tried = true;
            try {
                // one processor for whatever runs: the others are for people
                model = Embed.open(1);
            } catch (RuntimeException | LinkageError cannot) {
                LOG.warn(
                        "Meaning can not be read on this machine, so reports are found by their words only: {}",
                        cannot.getClass().getSimpleName());
            }
        }
        return Optional.ofNullable(model);
    }

    @Override
    public synchronized void close() {
        tried = true;
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
