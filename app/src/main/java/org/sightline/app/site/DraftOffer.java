package org.sightline.app.site;

/**
 * That somebody began to fill in a form before and did not save it.
 *
 * @param when in words
 * @param key of the draft
 * @param href of the form's page
 * @param goingOn whether the form shows the draft already
 */
public record DraftOffer(String when, String key, String href, boolean goingOn) {

    /** The same page with the draft in its fields. */
    public String goOn() {
        return href + (href.contains("?") ? "&" : "?") + "draft=go-on";
    }
}
