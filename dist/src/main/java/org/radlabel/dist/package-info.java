/**
 * Makes the release archives, in the profile {@code release} only: {@link
 * org.radlabel.dist.Manuals} writes completion and what the man pages are made of, {@link
 * org.radlabel.dist.Release} the archives. Nothing of this package is shipped.
 */
@NullMarked
package org.radlabel.dist;

import org.jspecify.annotations.NullMarked;
