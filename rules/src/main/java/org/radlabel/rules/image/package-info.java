/** What the build compiles of the built-in lexicons, so that a start has only to read it. */
@NullMarked
package org.radlabel.rules.image;

import org.jspecify.annotations.NullMarked;
