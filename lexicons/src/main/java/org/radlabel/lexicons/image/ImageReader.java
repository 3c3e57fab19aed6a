package org.radlabel.lexicons.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.lexicons.rules.Applies;
import org.radlabel.lexicons.rules.Attribute;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Finer;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.RuleText;
import org.radlabel.lexicons.rules.SectionHeader;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.rules.Terminator;

/**
 * Reads what {@link ImageWriter} wrote: each part in the order in which it was written. For one
 * image.
 */
public final class ImageReader {
  /** The resource folder of the built-in lexicons and of their images. */
  public static final String FOLDER = "/org/radlabel/lexicons/";

  private final String[] texts;
  private final Map<String, Category> categories = new HashMap<>();
  private final ByteBuffer numbers;

  private ImageReader(byte[] image) {
    ByteBuffer in = ByteBuffer.wrap(image);
    texts = new String[in.getInt()];
    int size = in.getInt();
    int[] lengths = new int[texts.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = in.getInt();
    }
    numbers = in.slice(in.position(), size * Integer.BYTES);
    int at = in.position() + size * Integer.BYTES;
    for (int i = 0; i < texts.length; i++) {
      texts[i] = new String(image, at, lengths[i], StandardCharsets.UTF_8);
      at += lengths[i];
    }
  }

  /**
   * {@return the image of a built-in lexicon; empty where the build has made none}
   *
   * @param lexicon the name of the built-in lexicon
   * @throws IOException if the image cannot be read or is of another version
   */
  public static Optional<Lexicon> read(String lexicon) throws IOException {
    String name = FOLDER + lexicon + ImageWriter.ENDING;
    try (InputStream in = ImageReader.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes()));
    }
  }

  /**
   * {@return the lexicon of an image}
   *
   * @param image the bytes that {@link ImageWriter} wrote
   */
  public static Lexicon read(byte[] image) {
    return new ImageReader(image).lexicon();
  }

  private Lexicon lexicon() {
    return new Lexicon(
        text(),
        all(this::category),
        new LinkedHashSet<>(all(this::category)),
        all(this::phrases),
        all(this::cue),
        all(this::predicate),
        all(this::terminator),
        all(this::answer),
        all(this::attribute),
        wordClasses(),
        all(this::section),
        new TreeSet<>(texts()),
        all(this::finer));
  }

  private Finer finer() {
    return new Finer(category(), category(), number() != 0, category());
  }

  private Map<String, List<String>> wordClasses() {
    List<String> names = texts();
    List<List<String>> words = all(this::texts);
    Map<String, List<String>> classes = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      classes.put(names.get(i), words.get(i));
    }
    return classes;
  }

  private PhraseGroup phrases() {
    return new PhraseGroup(
        written(),
        category(),
        value(PhraseGroup.Kind.class),
        value(PhraseGroup.Strength.class),
        number() != 0,
        all(this::implication),
        texts());
  }

  private PhraseGroup.Implication implication() {
    return new PhraseGroup.Implication(category(), value(PhraseGroup.Strength.class));
  }

  private Cue cue() {
    return new Cue(
        written(),
        value(Cue.Says.class),
        all(() -> value(Cue.Says.class)),
        value(Cue.Direction.class),
        value(Cue.Reach.class),
        applies());
  }

  private Predicate predicate() {
    return new Predicate(written(), value(Predicate.Gives.class));
  }

  private Terminator terminator() {
    return new Terminator(written(), value(Terminator.Ends.class));
  }

  private Answer answer() {
    return new Answer(written(), value(Answer.Says.class), number() != 0);
  }

  private AttributeRule attribute() {
    return new AttributeRule(
        written(), value(Attribute.class), text(), value(AttributeRule.Reach.class), applies());
  }

  /** What all rules begin with. */
  private RuleText written() {
    return new RuleText(text(), texts(), text(), all(this::example), source());
  }

  private Applies applies() {
    return new Applies(all(this::category), all(this::category));
  }

  private Example example() {
    return new Example(text(), text(), source());
  }

  private Source source() {
    return new Source(text(), number(), number());
  }

  private SectionHeader section() {
    return new SectionHeader(
        value(SectionHeader.Kind.class), value(SectionHeader.Stands.class), texts());
  }

  private Category category() {
    return categories.computeIfAbsent(text(), Category::new);
  }

  private <E extends Enum<E>> E value(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  private List<String> texts() {
    String[] all = new String[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = text();
    }
    return List.of(all);
  }

  private <T> List<T> all(Supplier<T> read) {
    int size = number();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(read.get());
    }
    return List.copyOf(all);
  }

  private String text() {
    return texts[number()];
  }

  private int number() {
    return numbers.getInt();
  }
}
