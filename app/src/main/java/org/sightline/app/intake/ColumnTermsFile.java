package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.entries.Field;
import org.sightline.core.intake.ColumnTerms;

/** Reads {@code intake/columns.yaml}: the headings that agencies give their columns, and what each means. */
public final class ColumnTermsFile {

    private ColumnTermsFile() {}

    /** The headings that ship with Sightline. */
    public static ColumnTerms shipped() {
        List<ColumnTerms.Group> groups = new ArrayList<>();
        for (YamlText item : ShippedYaml.read("/intake/columns.yaml").list("columns")) {
            if (item instanceof YamlText.Mapping group) {
                groups.add(new ColumnTerms.Group(
                        field(group, "means").orElse(Field.OTHER),
                        YamlText.words(group.list("headings")),
                        field(group, "with dates"),
                        field(group, "if another is clearer")));
            }
        }
        return new ColumnTerms(groups);
    }

    private static Optional<Field> field(YamlText.Mapping group, String key) {
        return group.words(key).map(Field::valueOf);
    }
}
