/**
 * The reasons of labels for those who read them: {@link org.radlabel.formats.why.PlainWords} puts
 * every cause into English, {@link org.radlabel.formats.why.WhyPart} writes them as JSON for the
 * evidence file.
 */
@NullMarked
package org.radlabel.formats.why;

import org.jspecify.annotations.NullMarked;
