/**
 * A lexicon and its rules, as values: {@link org.radlabel.lexicons.rules.Lexicon} holds lists of
 * {@link org.radlabel.lexicons.rules.Rule}s. Every rule has a {@link
 * org.radlabel.lexicons.rules.RuleText}, which is what it is written with, and what its kind adds;
 * some have {@link org.radlabel.lexicons.rules.Applies}, the categories they speak of.
 *
 * <p>More than twenty files stand here because a rule of each kind, and each of its parts, has one.
 *
 * <p>All are immutable, null-free and safe for any number of threads. Nothing here reads a file.
 */
@NullMarked
package org.radlabel.lexicons.rules;

import org.jspecify.annotations.NullMarked;
