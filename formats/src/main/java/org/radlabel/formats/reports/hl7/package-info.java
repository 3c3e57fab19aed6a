/** Reports in HL7 v2 messages. */
@NullMarked
package org.radlabel.formats.reports.hl7;

import org.jspecify.annotations.NullMarked;
