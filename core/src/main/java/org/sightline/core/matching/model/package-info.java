/**
 * What is learned of how records agree, and weighing a pair by it. Uses {@code matching.blocks},
 * {@code matching.compare} and {@code matching.fields}.
 */
@NullMarked
package org.sightline.core.matching.model;

import org.jspecify.annotations.NullMarked;
