/**
 * Text without punctuation, as speech recognition writes it: {@link
 * org.radlabel.rules.dictation.RunOnText} finds where its statements begin.
 */
@NullMarked
package org.radlabel.rules.dictation;

import org.jspecify.annotations.NullMarked;
