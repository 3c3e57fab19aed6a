package org.radlabel.negation.dependency;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words of reports that the tagger, which was trained on newspapers, takes for something else:
 * {@code word tag}, one a line of {@code domain-tags.txt}. Immutable.
 */
final class DomainTags {
  private static final String FILE = "domain-tags.txt";

  private final Map<String, String> tags;

  private DomainTags(Map<String, String> tags) {
    this.tags = tags;
  }

  static DomainTags load() {
    return new DomainTags(
        BuiltInRules.lines(FILE).all().stream()
            .map(line -> line.text().strip())
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.split(" +"))
            .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> fields[1])));
  }

  /** Gives these words their tag. */
  void correct(List<CoreLabel> labels) {
    for (CoreLabel label : labels) {
      String tag = tags.get(label.word());
      if (tag != null) {
        label.setTag(tag);
      }
    }
  }
}
