/** Reports in XML: the stream of elements, Open-i and BioC. */
package org.radlabel.formats.reports.xml;
