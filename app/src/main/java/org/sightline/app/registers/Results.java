package org.sightline.app.registers;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where what comes of a match is written; null for what is not wanted. */
record Results(
        Path people,
        @Nullable Path pairs,
        @Nullable Path report,
        @Nullable Path model) {}
