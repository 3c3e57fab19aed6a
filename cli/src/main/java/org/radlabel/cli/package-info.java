/**
 * The command line: {@code radlabel label}, {@code explain}, {@code evaluate} and {@code assert},
 * one class each.
 *
 * <p>Exit codes, mapped in {@link org.radlabel.cli.Failures} alone: 0 all went well; 1 the work
 * failed, or records had problems; 2 the command was not understood. Messages go to standard error,
 * are one line each, quote no report text, and hold a stack trace only with {@code --debug}.
 */
package org.radlabel.cli;
