package org.sightline.app.library;

/** One of the themes by which reviews are gathered: its short form and its name. */
public record Theme(String code, String name) {}
