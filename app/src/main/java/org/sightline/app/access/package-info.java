/**
 * Who may see what: accounts, signing in, membership of cases, and the one door to a case. Uses {@code audit} and {@code database}.
 */
@NullMarked
package org.sightline.app.access;

import org.jspecify.annotations.NullMarked;
