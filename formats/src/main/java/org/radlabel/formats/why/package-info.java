/**
 * The reasons of labels as JSON, for the evidence file: {@link org.radlabel.formats.why.WhyPart}.
 */
package org.radlabel.formats.why;
