/** Reports in FHIR resources. */
package org.radlabel.formats.reports.fhir;
