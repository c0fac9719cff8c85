/**
 * What earlier reviews found and asked for, counted: which files are of one review, which lessons are one lesson told twice, how many
 * there are of how many, and which recommendations ask for the same. Uses explanation, words.
 */
@NullMarked
package org.sightline.core.learning;

import org.jspecify.annotations.NullMarked;
