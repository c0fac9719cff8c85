package org.sightline.app.registers;

import com.beust.jcommander.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of how registers are to be matched. */
final class MatchOptions {

    @Parameter(
            names = "--columns",
            order = 10,
            description = "MEANING=HEADING,...: what columns hold where their headings do not say it, for example"
                    + " forename=given,surname=family,not-used=notes")
    List<String> columns = new ArrayList<>();

    @Parameter(
            names = "--truth",
            order = 11,
            description = "COLUMN: who a person truly is; never matched on, and the report says how good the result is")
    @Nullable
    String truth;

    @Parameter(names = "--groups", order = 12, description = "COLUMN,...: what the report shows missed people by")
    List<String> groups = new ArrayList<>();

    @Parameter(names = "--unique", order = 13, description = "each register holds a person once")
    boolean unique;

    @Parameter(
            names = "--threshold",
            order = 14,
            description = "PROBABILITY: how sure it must be that two records are one person's")
    double threshold = 0.95;

    @Parameter(names = "--model", order = 15, description = "FILE: match by this model instead of learning one")
    @Nullable
    Path model;

    @Parameter(
            names = "--spark",
            order = 17,
            description =
                    "MASTER: on Apache Spark, for example local[*] or spark://host:7077; registers and results are Parquet then")
    @Nullable
    String spark;

    @Parameter(names = "--save-model", order = 16, description = "FILE: keep the model for later registers (JSON)")
    @Nullable
    Path saveModel;
}
