/** Reports in HL7's Clinical Document Architecture. */
@NullMarked
package org.radlabel.formats.reports.cda;

import org.jspecify.annotations.NullMarked;
