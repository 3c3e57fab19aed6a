package org.radlabel.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.radlabel.generator.Filler.Filled;
import org.radlabel.generator.FormSet.Joiner;
import org.radlabel.generator.Generated.Said;

/** Draws texts of two or three statements from a set of forms. The same seed gives the same. */
final class Generator {
  private static final Pattern START = Pattern.compile("(^|\\.\\s)([a-z])");

  private final FormSet set;
  private final Random random;
  private final Filler filler;

  Generator(FormSet set, long seed) {
    this.set = set;
    this.random = new Random(seed);
    this.filler = new Filler(set, random);
  }

  /** A text of so many statements. */
  Generated next(int statements) {
    Optional<Generated> drawn = Optional.empty();
    while (drawn.isEmpty()) {
      List<String> joiners = statements == 2 ? List.of(draw(set.joiners())) : draw(set.three());
      drawn = classes(joiners).flatMap(classes -> text(classes, joiners));
    }
    return drawn.get();
  }

  private <T> T draw(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private Optional<List<String>> classes(List<String> joiners) {
    boolean three = joiners.size() > 1;
    List<String> next = set.firstBefore(joiners.get(0), three);
    List<String> classes = new ArrayList<>();
    for (int i = 0; !next.isEmpty(); i++) {
      classes.add(draw(next));
      if (i == joiners.size()) {
        return Optional.of(classes);
      }
      next = set.after(classes.get(i), joiners.get(i), three);
    }
    return Optional.empty();
  }

  private Optional<Generated> text(List<String> classes, List<String> joiners) {
    List<Form> forms = classes.stream().map(c -> draw(set.forms(c))).toList();
    if (forms.stream().filter(Form::shared).count() > 1 || !hold(forms, joiners)) {
      return Optional.empty();
    }
    Set<String> used = new HashSet<>();
    List<Filled> filled = new ArrayList<>();
    List<Said> said = new ArrayList<>();
    for (Form form : forms) {
      List<Noun> nouns = nouns(form, used);
      if (nouns.size() < form.nouns()) {
        return Optional.empty();
      }
      Filled next = filler.fill(form, nouns);
      filled.add(next);
      said.add(new Said(sentence(next.text()), form.id(), values(form, nouns)));
    }
    return numbersDiffer(filled, classes, joiners)
        ? Optional.of(new Generated(joined(filled, joiners), said, joiners))
        : Optional.empty();
  }

  private static Map<String, Integer> values(Form form, List<Noun> nouns) {
    return nouns.stream().collect(Collectors.toMap(Noun::category, n -> form.value()));
  }

  /** Whether the values are as the joiners need them. */
  private boolean hold(List<Form> forms, List<String> joiners) {
    for (int i = 0; i < joiners.size(); i++) {
      Form left = forms.get(i);
      Form right = forms.get(i + 1);
      Set<String> flags = set.flags(left.group(), joiners.get(i), right.group());
      boolean contrast = (left.value() == 0) != (right.value() == 0);
      if ((flags.contains("one-is-0") && !contrast)
          || (flags.contains("left-1") && left.value() != 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean numbersDiffer(List<Filled> filled, List<String> classes, List<String> joiners) {
    for (int i = 0; i < joiners.size(); i++) {
      Set<String> flags = set.flags(classes.get(i), joiners.get(i), classes.get(i + 1));
      if (flags.contains("number-differs") && !filled.get(i + 1).singular()) {
        return false;
      }
    }
    return true;
  }

  /** Nouns of new categories for a form, each category as likely; too few if there are none. */
  private List<Noun> nouns(Form form, Set<String> used) {
    List<Noun> nouns = new ArrayList<>();
    while (nouns.size() < form.nouns()) {
      List<Noun> fit = set.nouns().stream().filter(n -> form.fits(n) && isNew(n, used)).toList();
      if (fit.isEmpty()) {
        return nouns;
      }
      String category = draw(fit.stream().map(Noun::category).distinct().sorted().toList());
      nouns.add(draw(fit.stream().filter(n -> n.category().equals(category)).toList()));
      used.add(category);
    }
    return nouns;
  }

  private boolean isNew(Noun noun, Set<String> used) {
    return used.stream().allMatch(u -> set.together(u, noun.category()));
  }

  private String joined(List<Filled> filled, List<String> joiners) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < filled.size(); i++) {
      if (i < joiners.size()) {
        text.append(set.joiner(joiners.get(i)).before());
      }
      text.append(filled.get(i).text());
      if (i < joiners.size()) {
        Joiner joiner = set.joiner(joiners.get(i));
        text.append(joiner.text());
      }
    }
    return sentence(text.toString());
  }

  private static String sentence(String text) {
    return START.matcher(text).replaceAll(m -> m.group(1) + m.group(2).toUpperCase(Locale.ROOT))
        + ".";
  }
}
