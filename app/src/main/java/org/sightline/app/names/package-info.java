/**
 * What is known of names before any record is read: words that stand where nobody wrote a name, small words of surnames,
 * short forms and spellings of forenames. Uses core, and no other package of app.
 */
@NullMarked
package org.sightline.app.names;

import org.jspecify.annotations.NullMarked;
