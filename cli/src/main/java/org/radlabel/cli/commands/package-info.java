/**
 * The commands, one class each, and how they end: {@link org.radlabel.cli.commands.ExitCode} names
 * the exit codes. A command that ends by itself returns one: {@code FAILED} where records had
 * problems. {@link org.radlabel.cli.commands.Failures} alone decides which code an exception gets,
 * and what is printed of it.
 *
 * <p>A command turns its options into calls of {@code formats} or {@code labeler}, and what they
 * give into text. For one run each.
 */
@NullMarked
package org.radlabel.cli.commands;

import org.jspecify.annotations.NullMarked;
