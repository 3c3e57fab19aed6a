package org.radlabel.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the places of forms with nouns and their modifiers. */
final class Filler {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern ARTICLE = Pattern.compile("<A> (\\w)");

  private final FormSet set;
  private final Random random;

  Filler(FormSet set, Random random) {
    this.set = set;
    this.random = random;
  }

  /** A statement, and whether it is of one thing. */
  record Filled(String text, boolean singular) {}

  Filled fill(Form form, List<Noun> nouns) {
    Map<String, String> words = new HashMap<>();
    boolean singular = false;
    for (int i = 0; i < nouns.size(); i++) {
      singular = drawSingular(form, nouns.get(i));
      String phrase = phrase(nouns.get(i), singular, form.modifiers());
      put(words, form.shared() ? String.valueOf(i + 1) : "", nouns.get(i), phrase, singular);
    }
    String text = PLACE.matcher(form.template()).replaceAll(m -> words.get(m.group(1)));
    return new Filled(articles(text.replaceAll(" +", " ").strip()), singular && !form.shared());
  }

  private boolean drawSingular(Form form, Noun noun) {
    boolean plural = form.number().contains("p") && !noun.plural().equals("-");
    return !plural || (form.number().contains("s") && random.nextInt(100) < 68);
  }

  private static void put(
      Map<String, String> words, String key, Noun noun, String phrase, boolean singular) {
    words.put("n" + key, Matcher.quoteReplacement(phrase));
    words.put("a" + key, singular && noun.hasArticle() ? "<A>" : "");
    words.put("has" + key, singular ? "has" : "have");
    words.put("is" + key, singular ? "is" : "are");
    words.put("was" + key, singular ? "was" : "were");
    words.put("does" + key, singular ? "does" : "do");
    words.put("s" + key, singular ? "s" : "");
  }

  private static String articles(String text) {
    return ARTICLE
        .matcher(text)
        .replaceAll(m -> ("aeiou".contains(m.group(1)) ? "an " : "a ") + m.group(1));
  }

  private String phrase(Noun noun, boolean singular, String mods) {
    List<Modifier> sizes = fitting(noun, singular, mods, true);
    List<Modifier> places = fitting(noun, singular, mods, false);
    Modifier size = null;
    Modifier place = null;
    do {
      size = draw(sizes, 35);
      place = draw(places, 40);
    } while (mods.equals("need") && size == null && place == null);
    String text = singular ? noun.singular() : noun.plural();
    if (place != null) {
      text = place.before() ? place.text() + " " + text : text + " " + place.text();
    }
    return size == null ? text : size.text() + " " + text;
  }

  private Modifier draw(List<Modifier> from, int percent) {
    return from.isEmpty() || random.nextInt(100) >= percent
        ? null
        : from.get(random.nextInt(from.size()));
  }

  private List<Modifier> fitting(Noun noun, boolean singular, String mods, boolean size) {
    List<Modifier> fitting = new ArrayList<>();
    for (Modifier m : set.modifiers()) {
      if (m.categories().contains(noun.category())
          && m.number().contains(singular ? "s" : "p")
          && (size ? m.kind().equals("size") : !m.kind().equals("size"))
          && isAllowed(m.kind(), mods)) {
        fitting.add(m);
      }
    }
    return fitting;
  }

  private static boolean isAllowed(String kind, String mods) {
    return switch (mods) {
      case "none" -> false;
      case "place" -> kind.equals("place");
      default -> true;
    };
  }
}
