/**
 * What {@code explain --why} prints: for each sentence its statements, its cues with what they
 * reach and where they stop, and what that makes of each mention. {@link
 * org.radlabel.cli.why.WhyText} is all that others need; the words for causes are {@link
 * org.radlabel.formats.why.PlainWords}.
 */
@NullMarked
package org.radlabel.cli.why;

import org.jspecify.annotations.NullMarked;
