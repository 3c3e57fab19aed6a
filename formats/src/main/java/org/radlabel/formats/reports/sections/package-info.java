/**
 * Which section of a report a text is, where a code or a name beside it says so. Headers inside a
 * text are found in {@code org.radlabel.rules.section}.
 */
@NullMarked
package org.radlabel.formats.reports.sections;

import org.jspecify.annotations.NullMarked;
