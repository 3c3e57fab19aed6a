package org.radlabel.lexicons.overlay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.yaml.Problems;

/**
 * What lexicons lie on that are laid over each other: what those say that say anything.
 *
 * @param name the name of a built-in lexicon, or {@value #NONE}
 * @param source where that is said; null where nobody says it
 */
record Base(String name, @Nullable Source source) {
  /** Says that a lexicon lies on nothing. */
  static final String NONE = LexiconParser.NONE;

  private static final String KEY = "extends";

  /**
   * That of some lexicons, the lowest first.
   *
   * @param builtIn the name of the built-in lexicon
   * @param byDefault what they lie on if none says it
   */
  static Base of(List<Layer> layers, String builtIn, String byDefault, Problems problems) {
    List<String> allowed = List.of(builtIn, Lexicon.FINDINGS, Lexicon.CLINICAL, NONE);
    Base base = new Base(byDefault, null);
    boolean isLowest = true;
    for (Layer layer : layers) {
      Base said = said(layer);
      if (said.source != null) {
        problem(said, base, isLowest, allowed).ifPresent(p -> problems.add(said.source, p));
        base = base.source == null ? said : base;
      }
      isLowest = false;
    }
    return base;
  }

  private static Base said(Layer layer) {
    String name = layer.index().map(m -> m.text(KEY, "")).orElse("");
    return new Base(name, name.isEmpty() ? null : layer.sourceOf(KEY));
  }

  boolean isNone() {
    return name.equals(NONE);
  }

  /** Options change what lies below; where nothing does, they are refused. */
  void checkOptions(Map<String, String> options, Problems problems) {
    if (isNone() && source != null && !options.isEmpty()) {
      problems.add(
          source,
          "\"extends\" is \"none\", so that there is nothing for the options "
              + options
              + " to change: leave them out, and write what they say into the lexicon");
    }
  }

  private static Optional<String> problem(
      Base said, Base below, boolean isLowest, List<String> allowed) {
    String is = "\"extends\" is \"" + said.name + "\"";
    if (!allowed.contains(said.name)) {
      return Optional.of(is + "; allowed: " + String.join(", ", allowed));
    }
    if (said.isNone() && !isLowest) {
      return Optional.of(is + ", and this lexicon lies over another: leave it out");
    }
    return below.source == null || below.name.equals(said.name)
        ? Optional.empty()
        : Optional.of(
            is
                + ", and \""
                + below.name
                + "\" at "
                + below.source
                + ", over which this lexicon lies: say the same, or leave it out");
  }
}
