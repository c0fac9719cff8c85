package org.sightline.app.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The styles of a Word document, as far as they say what is a heading and what is in a list (ECMA-376 Part 1, 17.7). */
final class WordStyles {

    /** The built-in ones keep their English names in every language of the program (17.7.4.9). */
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    /** Styles are based on others; a file made to do harm bases them on each other. */
    private static final int MOST_STEPS = 12;

    private record Style(String name, String basedOn, WordForm form) {}

    private final Map<String, Style> styles = new HashMap<>();

    /** Reads the styles at the cursor, which are consumed. */
    static WordStyles read(XmlCursor xml) throws XMLStreamException {
        WordStyles read = new WordStyles();
        if (xml.child()) {
            while (xml.child()) {
                if (xml.name().equals("style")) {
                    read.style(xml);
                } else {
                    xml.skip();
                }
            }
        }
        return read;
    }

    private void style(XmlCursor xml) throws XMLStreamException {
        String id = String.valueOf(xml.attribute("styleId"));
        Style style = new Style("", "", WordForm.PLAIN);
        while (xml.child()) {
            switch (xml.name()) {
                case "name" -> {
                    style = new Style(WordForm.attribute(xml).toLowerCase(Locale.ROOT), style.basedOn, style.form);
                    xml.skip();
                }
                case "basedOn" -> {
                    style = new Style(style.name, WordForm.attribute(xml), style.form);
                    xml.skip();
                }
                case "pPr" -> style = new Style(style.name, style.basedOn, WordForm.read(xml));
                default -> xml.skip();
            }
        }
        styles.put(id, style);
    }

    /** The level of a heading, from 1; 0 for what is none. */
    int heading(WordForm form) {
        int level = form.outline();
        Style style = styles.get(form.style());
        for (int step = 0; level == 0 && style != null && step < MOST_STEPS; step++) {
            level = level(style);
            style = styles.get(style.basedOn);
        }
        return level;
    }

    private static int level(Style style) {
        Matcher heading = HEADING.matcher(style.name);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return style.name.equals("title") ? 1 : style.form.outline();
    }

    /** Where it stands in a list by itself or by its style; in list 0 where it stands in none. */
    WordForm.Numbered numbered(WordForm form) {
        WordForm.Numbered numbered = form.numbered();
        Style style = styles.get(form.style());
        for (int step = 0; numbered.list() < 0 && style != null && step < MOST_STEPS; step++) {
            numbered = style.form.numbered();
            style = styles.get(style.basedOn);
        }
        return numbered.list() < 0 ? new WordForm.Numbered(0, 0) : numbered;
    }
}
