/**
 * Tells a report in another language from one in English: see {@link
 * org.radlabel.rules.language.LanguageCheck}.
 */
package org.radlabel.rules.language;
