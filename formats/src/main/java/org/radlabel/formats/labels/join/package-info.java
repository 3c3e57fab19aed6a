/**
 * Labels beside the rows of other tables: {@link org.radlabel.formats.labels.join.TableJoin}
 * repeats a study's labels on each row that belongs to it, and tells rows and studies that have no
 * partner. For one run and one thread each.
 */
@NullMarked
package org.radlabel.formats.labels.join;

import org.jspecify.annotations.NullMarked;
