/**
 * Which reports are shown: a {@link org.radlabel.workbench.query.Filter} is what the page asks for,
 * {@link org.radlabel.workbench.query.Listings} the rows that it gives, kept as they are so that a
 * list does not move under the reader's hands; {@link org.radlabel.workbench.query.RuleScan} finds
 * the reports that a rule touches.
 */
@NullMarked
package org.radlabel.workbench.query;

import org.jspecify.annotations.NullMarked;
