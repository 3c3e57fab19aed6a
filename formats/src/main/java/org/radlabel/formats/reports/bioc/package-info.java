/** Reports in BioC, XML and JSON. */
@NullMarked
package org.radlabel.formats.reports.bioc;

import org.jspecify.annotations.NullMarked;
