/**
 * Makes the Python package's wheel. With Java and not with Python, so that the build needs no other
 * tool and the same sources give the same bytes.
 */
@NullMarked
package org.radlabel.wheel;

import org.jspecify.annotations.NullMarked;
