/**
 * What is printed: tables of results, progress, problems, and the streams they go to. Tables fit 80
 * columns. Nothing here quotes a report unless a command was asked to. For one run each.
 */
@NullMarked
package org.radlabel.cli.print;

import org.jspecify.annotations.NullMarked;
