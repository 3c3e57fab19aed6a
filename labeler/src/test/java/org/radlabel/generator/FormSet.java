package org.radlabel.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nouns, forms and joiners of a file, and what may be joined. */
final class FormSet {
  /** A text between two statements, and one before the left of them. */
  record Joiner(String id, String text, String before) {}

  /** A class, a joiner and a class. */
  record Pair(String left, String joiner, String right) {}

  private final FormFile file;
  private final Map<String, List<String>> groups = new HashMap<>();
  private final List<Noun> nouns;
  private final Set<String> categories;
  private final List<Modifier> modifiers;
  private final Map<String, List<Form>> forms = new LinkedHashMap<>();
  private final Map<String, Joiner> joiners = new LinkedHashMap<>();
  private final Map<Pair, Set<String>> allowed = new LinkedHashMap<>();
  private final Set<String> starts;
  private final Map<Boolean, Map<Pair, Set<String>>> firsts = byThree();
  private final Map<Boolean, Map<Pair, Set<String>>> afters = byThree();
  private final List<List<String>> three = new ArrayList<>();
  private final Set<Set<String>> apart;

  private FormSet(FormFile file) {
    this.file = file;
    nouns = rows("nouns").map(r -> new Noun(r.get(0), r.get(1), r.get(2), r.get(3))).toList();
    categories = nouns.stream().map(Noun::category).collect(Collectors.toCollection(TreeSet::new));
    modifiers = rows("modifiers").map(this::modifier).toList();
    rows("forms").map(this::form).forEach(this::add);
    rows("shared").map(this::shared).forEach(this::add);
    rows("joiners").map(FormSet::joiner).forEach(j -> joiners.put(j.id, j));
    starts =
        rows("classes").filter(r -> r.get(1).equals("yes")).map(r -> r.get(0)).collect(inOrder());
    apart = rows("not-together").map(Set::copyOf).collect(Collectors.toSet());
    rows("groups").forEach(r -> groups.put(r.get(0), names(r.get(1))));
    rows("allowed").forEach(this::allow);
    allowed.keySet().forEach(p -> index(p, false));
    allowed.keySet().forEach(p -> index(p, true));
    rows("three").forEach(this::addThree);
  }

  private static Map<Boolean, Map<Pair, Set<String>>> byThree() {
    return Map.of(true, new HashMap<>(), false, new HashMap<>());
  }

  static FormSet read(String name) {
    return new FormSet(FormFile.read(name));
  }

  private Stream<List<String>> rows(String section) {
    return file.rows(section).stream();
  }

  private static Collector<String, ?, ? extends Set<String>> inOrder() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  private Set<String> fitting(String spec) {
    if (spec.equals("all")) {
      return categories;
    }
    boolean not = spec.startsWith("not ");
    Set<String> named = Set.of((not ? spec.substring(4) : spec).split(", "));
    if (!categories.containsAll(named)) {
      throw new IllegalArgumentException("categories with nouns expected; got: " + spec);
    }
    return categories.stream().filter(c -> named.contains(c) != not).collect(inOrder());
  }

  private Modifier modifier(List<String> r) {
    return new Modifier(r.get(0).equals("before"), r.get(1), fitting(r.get(2)), r.get(3), r.get(4));
  }

  private Form form(List<String> r) {
    return new Form(
        r.get(0),
        value(r.get(1)),
        r.get(2),
        r.get(3),
        r.get(4),
        fitting(r.get(5)),
        r.get(6),
        false);
  }

  private Form shared(List<String> r) {
    return new Form(
        r.get(0), value(r.get(1)), r.get(6), r.get(3), r.get(2), fitting(r.get(4)), r.get(5), true);
  }

  private static int value(String text) {
    return Integer.parseInt(text);
  }

  private void add(Form form) {
    forms.computeIfAbsent(form.group(), g -> new ArrayList<>()).add(form);
  }

  private static Joiner joiner(List<String> r) {
    return new Joiner(r.get(0), unquoted(r.get(1)), r.size() > 2 ? unquoted(r.get(2)) : "");
  }

  private static String unquoted(String text) {
    return text.replaceAll("^\"|\"$", "").translateEscapes();
  }

  /** The classes or joiners that a field names, by themselves or by a group. */
  private List<String> names(String field) {
    List<String> names = new ArrayList<>();
    for (String name : field.split(" ", -1)) {
      names.addAll(groups.getOrDefault(name, List.of(name)));
    }
    return names;
  }

  private void allow(List<String> r) {
    Set<String> flags = r.get(4).isEmpty() ? Set.of() : Set.of(r.get(4).split(" "));
    for (String left : names(r.get(0))) {
      for (String joiner : names(r.get(1))) {
        for (String right : names(r.get(2))) {
          check(left, joiner, right);
          allowed.putIfAbsent(new Pair(left, joiner, right), flags);
        }
      }
    }
  }

  private void check(String left, String joiner, String right) {
    if (!forms.containsKey(left) || !forms.containsKey(right) || !joiners.containsKey(joiner)) {
      throw new IllegalArgumentException(
          "classes with forms and a joiner expected; got: " + List.of(left, joiner, right));
    }
  }

  private void addThree(List<String> r) {
    for (String first : names(r.get(0))) {
      names(r.get(1)).forEach(second -> three.add(List.of(first, second)));
    }
  }

  List<Noun> nouns() {
    return nouns;
  }

  List<Modifier> modifiers() {
    return modifiers;
  }

  /** The forms of a class. */
  List<Form> forms(String group) {
    return forms.get(group);
  }

  List<String> joiners() {
    return List.copyOf(joiners.keySet());
  }

  Joiner joiner(String id) {
    return joiners.get(id);
  }

  /** The pairs of joiners for three statements. */
  List<List<String>> three() {
    return three;
  }

  Set<String> flags(String left, String joiner, String right) {
    return allowed.get(new Pair(left, joiner, right));
  }

  /** The classes that may begin a text before a joiner. */
  List<String> firstBefore(String joiner, boolean three) {
    return listed(firsts, new Pair("", joiner, ""), three);
  }

  /** The classes that may follow a class and a joiner. */
  List<String> after(String left, String joiner, boolean three) {
    return listed(afters, new Pair(left, joiner, ""), three);
  }

  private static List<String> listed(
      Map<Boolean, Map<Pair, Set<String>>> lists, Pair key, boolean three) {
    return List.copyOf(lists.get(three).getOrDefault(key, Set.of()));
  }

  private void index(Pair pair, boolean three) {
    if (three && allowed.get(pair).contains("two-only")) {
      return;
    }
    Pair left = new Pair(pair.left, pair.joiner, "");
    afters.get(three).computeIfAbsent(left, k -> new LinkedHashSet<>()).add(pair.right);
    if (starts.contains(pair.left)) {
      Pair joiner = new Pair("", pair.joiner, "");
      firsts.get(three).computeIfAbsent(joiner, k -> new LinkedHashSet<>()).add(pair.left);
    }
  }

  /** Whether two categories may stand in one text. */
  boolean together(String a, String b) {
    return !a.equals(b) && !apart.contains(Set.of(a, b));
  }

  /** All ids of forms. */
  List<String> ids() {
    return forms.values().stream().flatMap(List::stream).map(Form::id).toList();
  }
}
