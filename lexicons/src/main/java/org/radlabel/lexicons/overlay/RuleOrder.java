package org.radlabel.lexicons.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Rule;

/**
 * The rules of one layer in the order in which they count: where two match the same words and
 * nothing else tells them apart, the earlier one stands. Rules of the files that {@code files}
 * lists come first, as listed and as written; then all others by id. For one thread.
 */
final class RuleOrder {
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Set<String> listed = new HashSet<>();

  /** Adds a rule; gives back the one that has its id already, and then does not add it. */
  Rule add(Rule rule, boolean isListed) {
    Rule twin = rules.putIfAbsent(rule.id(), rule);
    if (isListed) {
      listed.add(rule.id());
    }
    return twin;
  }

  @Nullable Rule get(String id) {
    return rules.get(id);
  }

  /** These rules and those of the layer below; what replaces one of them takes its place. */
  Map<String, Rule> over(Map<String, Rule> below, boolean first) {
    Map<String, Rule> all = new LinkedHashMap<>();
    List<Rule> fresh = inOrder().stream().filter(r -> !below.containsKey(r.id())).toList();
    if (first) {
      fresh.forEach(rule -> all.put(rule.id(), rule));
    }
    below.forEach((id, rule) -> all.put(id, rules.getOrDefault(id, rule)));
    fresh.forEach(rule -> all.put(rule.id(), rule));
    return all;
  }

  private List<Rule> inOrder() {
    List<Rule> all = new ArrayList<>();
    List<Rule> rest = new ArrayList<>();
    rules.forEach((id, rule) -> (listed.contains(id) ? all : rest).add(rule));
    rest.sort(Comparator.comparing(Rule::id));
    all.addAll(rest);
    return all;
  }
}
