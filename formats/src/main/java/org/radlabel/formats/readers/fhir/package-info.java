/** Reports in FHIR resources. */
package org.radlabel.formats.readers.fhir;
