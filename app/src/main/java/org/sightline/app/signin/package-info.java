/**
 * Signing in and staying signed in: passwords and how wrong ones are slowed down, the second step, sessions and what ends
 * them. Uses {@code access}, {@code accounts}, {@code audit}, {@code database} and {@code site}.
 */
@NullMarked
package org.sightline.app.signin;

import org.jspecify.annotations.NullMarked;
