/**
 * What people began to type and have not saved: kept for the person and the form, offered when the form is opened again,
 * gone when it is saved. Uses {@code access}.
 */
@NullMarked
package org.sightline.app.drafts;

import org.jspecify.annotations.NullMarked;
