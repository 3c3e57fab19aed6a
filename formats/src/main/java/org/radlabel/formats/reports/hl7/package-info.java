/** Reports in HL7 v2 messages. */
package org.radlabel.formats.reports.hl7;
