/**
 * Templates: labels and their answers ("Pneumothorax: no", "effusion (+)", "[x] Edema").
 *
 * <p>{@link org.radlabel.rules.template.Templates} finds the items of a text before it is cut into
 * sentences, so that an answer belongs to its own label and to nothing after it. What an item says
 * is decided elsewhere, from the item alone.
 */
@NullMarked
package org.radlabel.rules.template;

import org.jspecify.annotations.NullMarked;
