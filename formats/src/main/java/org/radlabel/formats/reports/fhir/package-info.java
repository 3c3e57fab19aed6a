/** Reports in FHIR resources. */
@NullMarked
package org.radlabel.formats.reports.fhir;

import org.jspecify.annotations.NullMarked;
