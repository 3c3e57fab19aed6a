/**
 * The reports and label files of a review, with little of them in memory: {@link
 * org.radlabel.workbench.corpus.ReportStore} keeps reports in a file of its own, that only this
 * process can read, with an offset a report in memory; {@link
 * org.radlabel.workbench.corpus.ValueColumn} holds a byte for each cell of a label file, so that a
 * filter is a walk along bytes. {@link org.radlabel.workbench.corpus.CorpusLoader} fills them while
 * they are already read: the first reports can be looked at before the last one is there.
 */
@NullMarked
package org.radlabel.workbench.corpus;

import org.jspecify.annotations.NullMarked;
