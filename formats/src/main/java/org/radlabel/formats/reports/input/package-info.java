/**
 * What all readers of reports stand on: an opened input, its lines, and the limits that no honest
 * input exceeds.
 */
@NullMarked
package org.radlabel.formats.reports.input;

import org.jspecify.annotations.NullMarked;
