/**
 * The command line: {@link org.radlabel.cli.RadlabelCommand} is what {@code radlabel} starts.
 *
 * <ul>
 *   <li>{@code org.radlabel.cli.commands} holds a class for each command, and decides the exit
 *       code;
 *   <li>{@code org.radlabel.cli.options} holds the options that commands share;
 *   <li>{@code org.radlabel.cli.print} holds what is printed;
 *   <li>{@code org.radlabel.cli.why} tells reasons in plain words.
 * </ul>
 *
 * <p>Exit codes: 0 all went well; 1 the work failed, or records had problems; 2 the command was not
 * understood. Messages go to standard error, are one line each, quote no report text, and hold a
 * stack trace only with {@code --debug}.
 */
@NullMarked
package org.radlabel.cli;

import org.jspecify.annotations.NullMarked;
