package org.radlabel.cli.options.review;

import org.radlabel.formats.corrections.CategoryNames;
import org.radlabel.formats.corrections.Corrections;

/**
 * What readers decided.
 *
 * @param corrections the corrections
 * @param names of the labeler's categories
 */
record Decided(Corrections corrections, CategoryNames names) {}
