/** Who looked and who changed what, chained by hash. Uses {@code commands} and {@code database}. */
@NullMarked
package org.sightline.app.audit;

import org.jspecify.annotations.NullMarked;
