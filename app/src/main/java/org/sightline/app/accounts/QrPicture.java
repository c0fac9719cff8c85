package org.sightline.app.accounts;

/** A picture of black squares: as wide as high, and the path of an SVG that draws it. */
public record QrPicture(int size, String path) {}
