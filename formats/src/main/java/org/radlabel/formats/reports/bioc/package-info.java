/** Reports in BioC, XML and JSON. */
package org.radlabel.formats.reports.bioc;
