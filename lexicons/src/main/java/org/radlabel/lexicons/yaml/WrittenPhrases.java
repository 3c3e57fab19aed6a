package org.radlabel.lexicons.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;

/** The phrases of rules as they were written, and where. For one thread. */
public final class WrittenPhrases {
  /**
   * A phrase.
   *
   * @param text as it was written
   * @param plain the plain phrases that it stands for
   */
  public record Written(String text, List<String> plain, Source source) {}

  private final Map<Source, List<Written>> byOwner = new HashMap<>();
  private final Map<String, List<Source>> changes = new HashMap<>();

  /** A phrase of what is written at a place: a rule, or an addition to one. */
  void add(Source owner, Written phrase) {
    byOwner.computeIfAbsent(owner, k -> new ArrayList<>()).add(phrase);
  }

  /**
   * Notes that what is written at a place adds to a rule.
   *
   * @param id the rule's id
   * @param owner where the change is written
   */
  public void change(String id, Source owner) {
    changes.computeIfAbsent(id, k -> new ArrayList<>()).add(owner);
  }

  /**
   * {@return those of a rule that it still has, the added ones last}
   *
   * @param rule a rule of the lexicon that was read
   */
  public List<Written> of(Rule rule) {
    List<Source> owners = new ArrayList<>(List.of(rule.source()));
    owners.addAll(changes.getOrDefault(rule.id(), List.of()));
    Set<String> kept = new HashSet<>(rule.phrases());
    return owners.stream()
        .flatMap(owner -> byOwner.getOrDefault(owner, List.of()).stream())
        .map(w -> new Written(w.text, w.plain.stream().filter(kept::contains).toList(), w.source))
        .filter(w -> !w.plain.isEmpty())
        .toList();
  }
}
