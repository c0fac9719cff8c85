/**
 * The library of what earlier reviews found: reports opened and kept as they came, page by page and as passages that can be found, for
 * everybody who is signed in; and the words by which what they ask for is found. Uses {@code commands}, {@code database}, {@code intake}, {@code operations} and {@code record}.
 */
@NullMarked
package org.sightline.app.library;

import org.jspecify.annotations.NullMarked;
