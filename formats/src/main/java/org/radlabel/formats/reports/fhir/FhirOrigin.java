package org.radlabel.formats.reports.fhir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a resource comes from.
 *
 * @param server what stands before its type and id in its {@code fullUrl}; {@code ""} if that is no
 *     address of a server
 * @param unit counts the resources of a file
 */
record FhirOrigin(String server, long unit) {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(.*?)/*(?:/[^/]+/[^/]+)?");

  static FhirOrigin of(String fullUrl, long unit) {
    Matcher address = ADDRESS.matcher(fullUrl.strip().replaceFirst("/_history/.*", ""));
    return new FhirOrigin(address.matches() ? address.group(1) : "", unit);
  }
}
