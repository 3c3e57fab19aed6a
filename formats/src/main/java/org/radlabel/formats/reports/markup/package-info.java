/** The text of what is marked up: HTML, XHTML, Markdown, and attachments that hold them. */
@NullMarked
package org.radlabel.formats.reports.markup;

import org.jspecify.annotations.NullMarked;
