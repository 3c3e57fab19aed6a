/** Reports in XML: the stream of elements, Open-i and BioC. */
@NullMarked
package org.radlabel.formats.reports.xml;

import org.jspecify.annotations.NullMarked;
