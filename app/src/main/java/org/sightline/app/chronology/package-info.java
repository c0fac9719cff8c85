/**
 * The chronology as documents that people read, circulate and load: HTML, DOCX, XLSX and JSON, each streamed to the disk
 * from the one record of the review. Uses {@code documents}.
 */
@NullMarked
package org.sightline.app.chronology;

import org.jspecify.annotations.NullMarked;
