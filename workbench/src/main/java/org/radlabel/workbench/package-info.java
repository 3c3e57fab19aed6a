/**
 * The review workbench: a page on this machine in which reports are read beside their labels, cells
 * are corrected with a key each, and readers who differ come to a decision. {@link
 * org.radlabel.workbench.Review} opens one.
 *
 * <p>Reports lie in a file without a name for the time of a review, their labels as bytes in memory
 * ({@link org.radlabel.workbench.corpus}); what is decided is in a log before the page says so
 * ({@link org.radlabel.workbench.marks}); lists are made on the server ({@link
 * org.radlabel.workbench.query}) and only what is seen of them goes to the page ({@link
 * org.radlabel.workbench.server}). The page itself is plain modules of JavaScript and one style
 * sheet, among the resources, and fetches nothing from elsewhere.
 */
@NullMarked
package org.radlabel.workbench;

import org.jspecify.annotations.NullMarked;
