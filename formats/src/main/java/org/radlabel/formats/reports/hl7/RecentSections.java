package org.radlabel.formats.reports.hl7;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The sections of the OBX-3 seen of late, which are few in a feed. Safe for several threads. */
final class RecentSections {
  private static final int MOST = 512;
  private static final int LONGEST = 200;

  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  Optional<String> of(String field, Function<String, Optional<String>> find) {
    Optional<String> section = known.get(field);
    if (section == null) {
      section = find.apply(field);
      if (field.length() <= LONGEST) {
        known.put(field, section);
      }
      if (known.size() > MOST) {
        known.clear();
      }
    }
    return section;
  }
}
