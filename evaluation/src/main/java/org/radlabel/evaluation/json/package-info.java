/** Numbers of an evaluation as JSON, for programs that read them. Stateless. */
@NullMarked
package org.radlabel.evaluation.json;

import org.jspecify.annotations.NullMarked;
