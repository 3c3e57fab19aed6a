/** Scores and the agreement of several raters as tables for the terminal. Stateless. */
@NullMarked
package org.radlabel.cli.print.score;

import org.jspecify.annotations.NullMarked;
