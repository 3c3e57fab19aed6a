/**
 * Concepts and the sentences they stand in: {@link org.radlabel.formats.concepts.ConceptReader}
 * reads them, {@link org.radlabel.formats.concepts.ConceptFormat} writes what is said of them.
 */
@NullMarked
package org.radlabel.formats.concepts;

import org.jspecify.annotations.NullMarked;
