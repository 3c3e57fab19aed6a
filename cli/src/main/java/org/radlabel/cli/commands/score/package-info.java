/**
 * {@code radlabel score}: what it reads ({@code ScoreInputs}), and the command itself. For one run
 * each.
 */
@NullMarked
package org.radlabel.cli.commands.score;

import org.jspecify.annotations.NullMarked;
