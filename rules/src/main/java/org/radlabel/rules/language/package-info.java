/**
 * Tells a report in another language from one in English: see {@link
 * org.radlabel.rules.language.LanguageCheck}.
 */
@NullMarked
package org.radlabel.rules.language;

import org.jspecify.annotations.NullMarked;
