/** Reports in HL7 v2 messages. */
package org.radlabel.formats.readers.hl7;
