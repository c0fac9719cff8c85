package org.sightline.app.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.app.documents.AgencyColours;

/**
 * What a browser fetches beside a page. One hash over everything stands in every address, so that a browser may keep what
 * it has for ever, and scripts and styles find each other by name.
 */
public final class Assets {

    private static final String VENDOR = "/vendor/govuk-frontend-6.6.0/";
    private static final String OURS = "/org/sightline/app/";

    /** The style sheets of all pages, in the order in which one may overrule another; each package adds its own. */
    private static final List<String> STYLES = List.of(
            VENDOR + "site.css",
            OURS + "site/sightline.css",
            OURS + "site/components.css",
            OURS + "cases/cases.css",
            OURS + "submissions/submissions.css",
            OURS + "chronology/chronology.css",
            OURS + "chronology/live.css",
            OURS + "questions/live/questions.css",
            OURS + "site/print.css");

    /** Style sheets of pages that most people seldom open, each under its own name. */
    private static final List<String> OWN_STYLES = List.of(OURS + "library/library.css");

    /** Scripts, each an ES module under its own name; each package adds its own. */
    private static final List<String> SCRIPTS = List.of(
            VENDOR + "govuk-frontend.min.js",
            OURS + "site/sightline.js",
            OURS + "site/drafts.js",
            OURS + "site/hide.js",
            OURS + "accounts/passkeys.js",
            OURS + "library/arrivals.js",
            OURS + "submissions/paste.js");

    private static final Map<String, Asset> ALL = load();
    private static final String HASH = hash();

    private Assets() {}

    /** The address of a file, for a template. */
    public static String href(String name) {
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException(name + " is not among the assets");
        }
        return "/assets/" + HASH + "/" + name;
    }

    /** The file at {@code /assets/hash/name}; nothing where the hash is that of another release. */
    public static Optional<Asset> find(String hash, String name) {
        return HASH.equals(hash) ? Optional.ofNullable(ALL.get(name)) : Optional.empty();
    }

    private static Map<String, Asset> load() {
        Map<String, Asset> all = new TreeMap<>();
        StringBuilder css = new StringBuilder();
        STYLES.forEach(file -> css.append(text(file)).append('\n'));
        css.append(AgencyColours.css());
        all.put("site.css", new Asset("text/css;charset=utf-8", css.toString()));
        for (String file : OWN_STYLES) {
            all.put(nameOf(file), new Asset("text/css;charset=utf-8", text(file)));
        }
        for (String file : SCRIPTS) {
            all.put(nameOf(file), new Asset("text/javascript;charset=utf-8", text(file)));
        }
        all.put("icon.svg", new Asset("image/svg+xml", text(OURS + "site/icon.svg")));
        return all;
    }

    private static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String text(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            ALL.forEach((name, asset) -> {
                sha.update(name.getBytes(StandardCharsets.UTF_8));
                sha.update(asset.bytes());
            });
            return HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
