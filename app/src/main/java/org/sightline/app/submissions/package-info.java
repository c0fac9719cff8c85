/**
 * What agencies send: kept byte for byte, understood, and put into the record once a person has seen how. Uses
 * {@code access}, {@code cases}, {@code documents}, {@code intake}, {@code record} and {@code site}.
 */
@NullMarked
package org.sightline.app.submissions;

import org.jspecify.annotations.NullMarked;
