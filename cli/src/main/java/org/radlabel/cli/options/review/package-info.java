/** The options by which what people decided comes back into labels. */
@NullMarked
package org.radlabel.cli.options.review;

import org.jspecify.annotations.NullMarked;
