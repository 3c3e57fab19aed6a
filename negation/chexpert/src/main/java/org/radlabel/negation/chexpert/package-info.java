/**
 * Labels as chexpert-labeler makes them, from its own phrase and pattern files or from this
 * module's: text normalised and split as it does, mentions without word boundaries, verdicts of the
 * dependency graph, and its way of aggregating. One habit is left out: it calls every mention of a
 * sentence that cannot be parsed positive; here such a sentence yields nothing and is listed.
 */
package org.radlabel.negation.chexpert;
