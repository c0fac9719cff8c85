/**
 * The frame of every web page and the components that all pages use: layout, form fields, tables, problems and conflicts,
 * and what the browser fetches beside a page. Knows no case and no person, only how a page looks. Uses documents (the
 * colours of agencies).
 */
@NullMarked
package org.sightline.app.site;

import org.jspecify.annotations.NullMarked;
