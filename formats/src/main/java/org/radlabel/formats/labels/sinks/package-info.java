/** Where the labels of a run go: {@link org.radlabel.formats.labels.sinks.LabelSink}. */
package org.radlabel.formats.labels.sinks;
