/**
 * Who is who across agencies: people as each agency knows them side by side, who knows a child, and records that may be of
 * one person. Uses {@code access}, {@code audit}, {@code cases}, {@code database}, {@code documents}, {@code record} and
 * {@code site}.
 */
@NullMarked
package org.sightline.app.matching;

import org.jspecify.annotations.NullMarked;
