package org.sightline.app.intake;

import java.nio.file.Path;

/**
 * A file as an agency sent it, before it is opened.
 *
 * @param name the name within the folder, with {@code /} between a sub-folder and the file
 * @param size in bytes
 * @param sha256 of the whole file, in hexadecimal
 */
record Upload(String name, Path path, long size, String sha256) {}
