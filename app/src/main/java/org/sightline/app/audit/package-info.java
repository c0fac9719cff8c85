/**
 * Who looked and who changed what, chained by hash; and the same as a file, which is checked without any database. Uses
 * {@code commands} and {@code database}; the chain itself is in core.
 */
@NullMarked
package org.sightline.app.audit;

import org.jspecify.annotations.NullMarked;
