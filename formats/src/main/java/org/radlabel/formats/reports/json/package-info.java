/** JSON values, bounded in size and depth. */
@NullMarked
package org.radlabel.formats.reports.json;

import org.jspecify.annotations.NullMarked;
