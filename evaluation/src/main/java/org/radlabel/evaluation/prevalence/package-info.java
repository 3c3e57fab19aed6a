/**
 * How often each of the four values stands in a label file, by group and as JSON. Immutable values.
 */
package org.radlabel.evaluation.prevalence;
