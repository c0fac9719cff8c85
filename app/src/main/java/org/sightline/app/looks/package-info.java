/**
 * Who looked: the audit of a case for its members, the whole of it for auditors, taken away as a file and checked where it is
 * kept. Uses {@code access}, {@code audit}, {@code cases} and {@code site}.
 */
@NullMarked
package org.sightline.app.looks;

import org.jspecify.annotations.NullMarked;
