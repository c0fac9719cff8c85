package org.sightline.app.intake;

import javax.xml.stream.XMLStreamException;

/**
 * How a paragraph of a Word document is set, as far as it says so itself (ECMA-376 Part 1, 17.3.1).
 *
 * @param style the id of its style; empty for the ordinary one
 * @param outline the level of a heading that it is, from 1; 0 where it does not say that it is one
 * @param onNewPage whether its writer wanted it at the top of a page
 * @param runsOn whether its end was deleted, so that it runs on into the next one
 * @param tracked whether a change of it was tracked
 */
record WordForm(String style, Numbered numbered, int outline, boolean onNewPage, boolean runsOn, boolean tracked) {

    /**
     * Its place in a list.
     *
     * @param list by its number in the document; 0 for none, -1 where the paragraph says nothing and its style may
     * @param level from 0
     */
    record Numbered(int list, int level) {

        static final Numbered UNSAID = new Numbered(-1, 0);

        static Numbered read(XmlCursor xml) throws XMLStreamException {
            int list = UNSAID.list;
            int level = 0;
            while (xml.child()) {
                switch (xml.name()) {
                    case "ilvl" -> level = Math.clamp(number(xml, 0), 0, 8);
                    case "numId" -> list = Math.max(0, number(xml, 0));
                    default -> {}
                }
                xml.skip();
            }
            return new Numbered(list, level);
        }
    }

    static final WordForm PLAIN = new WordForm("", Numbered.UNSAID, 0, false, false, false);

    /** Reads the properties of a paragraph, which are consumed. */
    static WordForm read(XmlCursor xml) throws XMLStreamException {
        WordForm form = PLAIN;
        while (xml.child()) {
            switch (xml.name()) {
                case "pStyle" -> form = form.styled(attribute(xml));
                case "numPr" -> {
                    form = form.numbered(Numbered.read(xml));
                    continue;
                }
                case "outlineLvl" -> form = form.outlined(number(xml, 9));
                case "pageBreakBefore" -> form = form.onNewPage(isOn(xml));
                case "rPr" -> {
                    form = form.ended(xml);
                    continue;
                }
                default -> {}
            }
            xml.skip();
        }
        return form;
    }

    /** Reads the properties of a run, which are consumed: whether its letters are bold. */
    static boolean isBold(XmlCursor xml) throws XMLStreamException {
        boolean bold = false;
        while (xml.child()) {
            if (xml.name().equals("b")) {
                bold = isOn(xml);
            }
            xml.skip();
        }
        return bold;
    }

    static int number(XmlCursor xml, int otherwise) {
        try {
            return Integer.parseInt(attribute(xml).strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    static String attribute(XmlCursor xml) {
        String value = xml.attribute("val");
        return value == null ? "" : value;
    }

    private static boolean isOn(XmlCursor xml) {
        String value = attribute(xml);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** Body text has level 9. */
    private WordForm outlined(int level) {
        return new WordForm(style, numbered, level >= 0 && level < 9 ? level + 1 : 0, onNewPage, runsOn, tracked);
    }

    private WordForm styled(String id) {
        return new WordForm(id, numbered, outline, onNewPage, runsOn, tracked);
    }

    private WordForm numbered(Numbered place) {
        return new WordForm(style, place, outline, onNewPage, runsOn, tracked);
    }

    private WordForm onNewPage(boolean wanted) {
        return new WordForm(style, numbered, outline, wanted, runsOn, tracked);
    }

    /** Reads how the mark at its end is set. */
    private WordForm ended(XmlCursor xml) throws XMLStreamException {
        boolean deleted = false;
        boolean changed = tracked;
        while (xml.child()) {
            deleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
            changed |= deleted || xml.name().equals("ins");
            xml.skip();
        }
        return new WordForm(style, numbered, outline, onNewPage, deleted, changed);
    }
}
