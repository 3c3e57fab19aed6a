/**
 * {@code radlabel lexicon} and its two commands: {@code check} runs the examples of a lexicon of
 * one's own, {@code import} writes a lexicon from phrase files of chexpert-labeler's form.
 */
@NullMarked
package org.radlabel.cli.commands.lexicon;

import org.jspecify.annotations.NullMarked;
