/**
 * Options that several commands share, as picocli mixins, and the values that can be typed for
 * them. What is typed wrongly is refused here, before any file is opened. For one run each.
 */
@NullMarked
package org.radlabel.cli.options;

import org.jspecify.annotations.NullMarked;
