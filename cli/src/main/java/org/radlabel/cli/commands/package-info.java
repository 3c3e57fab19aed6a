/**
 * The commands, one class each, and how they end: {@link org.radlabel.cli.commands.ExitCode} names
 * the exit codes and {@link org.radlabel.cli.commands.Failures} alone decides between them.
 *
 * <p>A command turns its options into calls of {@code formats} or {@code labeler}, and what they
 * give into text. For one run each.
 */
@NullMarked
package org.radlabel.cli.commands;

import org.jspecify.annotations.NullMarked;
