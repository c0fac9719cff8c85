/**
 * The accounts of the people who work with Sightline: who has one, the links by which they choose a password, and what
 * people keep of their own. Uses {@code access}, {@code audit}, {@code database} and {@code site}.
 */
@NullMarked
package org.sightline.app.accounts;

import org.jspecify.annotations.NullMarked;
