/**
 * What all commands share: how one is run, how it ends, and how it tells whoever waits. Commands themselves stand with the
 * capability that they start. Uses no other package of app.
 */
@NullMarked
package org.sightline.app.commands;

import org.jspecify.annotations.NullMarked;
