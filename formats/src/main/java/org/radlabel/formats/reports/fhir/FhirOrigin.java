package org.radlabel.formats.reports.fhir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.formats.reports.versions.VersionTime;

/**
 * Where a resource comes from.
 *
 * @param server what stands before its type and id in its {@code fullUrl}; {@code ""} if that is no
 *     address of a server
 * @param unit counts the resources of a file
 * @param history whether it is an entry of a history, which begins with what is newest
 */
record FhirOrigin(String server, long unit, boolean history) {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(.*?)/*(?:/[^/]+/[^/]+)?");

  static FhirOrigin of(String fullUrl, long unit, boolean history) {
    Matcher address = ADDRESS.matcher(FhirReferences.withoutVersion(fullUrl.strip()));
    return new FhirOrigin(address.matches() ? address.group(1) : "", unit, history);
  }

  /** What stands for the place in a history; 0 where there is none. */
  long place() {
    return history ? VersionTime.ofNumber(Integer.MAX_VALUE - unit) : 0;
  }
}
