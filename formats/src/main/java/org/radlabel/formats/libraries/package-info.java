/**
 * Libraries that only some forms need: Parquet and Zstandard. The command line has both; a program
 * that uses this module names those it wants itself, and is told which where one is missing.
 */
@NullMarked
package org.radlabel.formats.libraries;

import org.jspecify.annotations.NullMarked;
