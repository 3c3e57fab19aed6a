/** Which section of a report a text is, where a code or a name beside it says so. */
@NullMarked
package org.radlabel.formats.reports.sections;

import org.jspecify.annotations.NullMarked;
