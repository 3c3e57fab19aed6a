/**
 * Where the labels of a run go: {@link org.radlabel.formats.labels.sinks.LabelSink}, a form as
 * text, Parquet, or a table that is joined. A new form that is text needs nothing here.
 */
@NullMarked
package org.radlabel.formats.labels.sinks;

import org.jspecify.annotations.NullMarked;
