/** The text of what is marked up: HTML, XHTML, Markdown, and attachments that hold them. */
package org.radlabel.formats.reports.markup;
