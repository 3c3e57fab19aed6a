/**
 * Options that several commands share, as picocli mixins, and the values that can be typed for
 * them. What is typed wrongly is refused here, before any file is opened. For one run each.
 */
package org.radlabel.cli.options;
