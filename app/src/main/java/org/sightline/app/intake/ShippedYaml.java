package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files that ship inside Sightline; one that is missing or broken is a fault of the build. */
final class ShippedYaml {

    private ShippedYaml() {}

    static YamlText.Mapping read(String resource) {
        try (InputStream in = ShippedYaml.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from this build of Sightline");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (YamlText.parse(text, resource) instanceof YamlText.Mapping mapping) {
                return mapping;
            }
            throw new IllegalStateException(resource + " does not begin with a name and a colon");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (YamlText.Unreadable broken) {
            throw new IllegalStateException(broken.sentence(), broken);
        }
    }
}
