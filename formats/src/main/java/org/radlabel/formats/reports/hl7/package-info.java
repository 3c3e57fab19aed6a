/**
 * Reports in HL7 v2 messages.
 *
 * <p>{@code Hl7Reader} reads messages one after the other. {@code Hl7Message} cuts one into
 * segments, which {@code Hl7Continuation} joins, and looks at its type; {@code Hl7Orders} groups
 * the segments into orders, of an MDM message into one that {@code Hl7Document} completes. {@code
 * Hl7Order} makes the report: {@code record(...)} puts its observations ({@code Hl7Observation}),
 * or a file inside one ({@code Hl7Embedded}), together as text under the headers that their codes
 * name.
 */
@NullMarked
package org.radlabel.formats.reports.hl7;

import org.jspecify.annotations.NullMarked;
