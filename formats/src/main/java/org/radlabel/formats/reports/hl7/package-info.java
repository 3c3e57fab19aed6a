/**
 * Reports in HL7 v2 messages.
 *
 * <p>{@code Hl7Reader} reads messages one after the other. {@code Hl7Message} takes one apart: into
 * its orders ({@code Hl7Orders}), or into the document of an MDM message ({@code Hl7Document}).
 * {@code Hl7Order} makes the report: {@code record(...)} puts its observations ({@code
 * Hl7Observation}), or a file inside one ({@code Hl7Embedded}), together as text under the headers
 * that their codes name.
 */
@NullMarked
package org.radlabel.formats.reports.hl7;

import org.jspecify.annotations.NullMarked;
