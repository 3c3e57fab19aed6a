/**
 * What speech recognition wrote for a word that was said: {@link
 * org.radlabel.rules.heard.HeardWords} puts it together from parts, by its letters or by its {@link
 * org.radlabel.rules.heard.Sound}; what neither tells is data.
 */
@NullMarked
package org.radlabel.rules.heard;

import org.jspecify.annotations.NullMarked;
