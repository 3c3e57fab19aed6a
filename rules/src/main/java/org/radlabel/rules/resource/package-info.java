/** The data files that come with the program, read the same way everywhere. Stateless. */
@NullMarked
package org.radlabel.rules.resource;

import org.jspecify.annotations.NullMarked;
