/**
 * The examples that stand beside the rules of a lexicon, as tests: {@link
 * org.radlabel.examples.RuleExamples} labels each and tells which do not hold.
 */
@NullMarked
package org.radlabel.examples;

import org.jspecify.annotations.NullMarked;
