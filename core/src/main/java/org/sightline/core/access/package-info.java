/**
 * Who may do what with a case, decided in one place: membership of the case decides whether, the role decides what. Uses
 * nothing; whoever shows or changes anything of a case asks {@link org.sightline.core.access.Decide} first.
 */
@NullMarked
package org.sightline.core.access;

import org.jspecify.annotations.NullMarked;
