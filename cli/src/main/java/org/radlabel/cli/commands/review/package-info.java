/** The commands for those who read reports and decide. */
@NullMarked
package org.radlabel.cli.commands.review;

import org.jspecify.annotations.NullMarked;
