/** Reports in HL7's Clinical Document Architecture. */
package org.radlabel.formats.reports.cda;
