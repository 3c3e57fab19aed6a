/**
 * Templates: labels and their answers ("Pneumothorax: no", "effusion (+)", "[x] Edema").
 *
 * <p>{@link org.radlabel.rules.template.Templates} finds the items of a text before it is cut into
 * sentences, so that an answer belongs to its own label and to nothing after it. What an item says
 * is decided elsewhere, from the item alone.
 *
 * <p>A label may have several answers, in columns or of two sides ("no yes", "R: no, L: yes"): a
 * yes counts first, then what leaves it open. A comment may follow ("[x] Effusion (left, small)").
 * A label that nobody answered ("***", nothing, "none / small") says nothing, and so does an
 * unanswered question among others or marked as one ("Q: Is there an effusion?"). A question may be
 * answered by a short sentence ("There is not.").
 */
@NullMarked
package org.radlabel.rules.template;

import org.jspecify.annotations.NullMarked;
