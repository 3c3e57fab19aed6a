package org.radlabel.lexicons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.radlabel.lexicons.overlay.ClassPathFolder;
import org.radlabel.lexicons.overlay.LexiconFolder;
import org.radlabel.lexicons.overlay.LexiconLoader;
import org.radlabel.lexicons.overlay.LexiconSource;
import org.radlabel.lexicons.overlay.LexiconTexts;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.LexiconException;

/**
 * Puts a lexicon together from folders, from the class path and from texts, each laid over the one
 * before; the first lies over the built-in lexicon, or over what it names in {@code extends}.
 *
 * <pre>{@code
 * Lexicon lexicon =
 *     Lexicons.builder()
 *         .classPath(Main.class.getClassLoader(), "org/example/hospital")
 *         .folder(Path.of("my-lexicon"))
 *         .texts("study", Map.of("nil.yaml", "cues: [{id: nil, says: negative, phrases: nil}]"))
 *         .load();
 * }</pre>
 *
 * <p>Of several lexicons one alone need say what they lie on; two that say it differently are
 * refused. The name is that of the last. For one thread.
 */
public final class LexiconBuilder {
  private final List<LexiconSource> stack = new ArrayList<>();
  private Map<String, String> options = Map.of();
  private boolean isOverFindings;

  LexiconBuilder() {}

  /**
   * Lays a folder over what there is so far.
   *
   * @param folder a folder of YAML files, read in depth
   * @return this builder
   */
  public LexiconBuilder folder(Path folder) {
    stack.add(new LexiconFolder(Objects.requireNonNull(folder, "folder")));
    return this;
  }

  /**
   * Lays a folder of the class path over what there is so far. Its {@code lexicon.yaml} lists its
   * files ({@code files: [hernia.yaml, bones/ribs.yaml]}), as a jar does not tell what it holds.
   * Messages name a file by its path there.
   *
   * @param loader finds the files
   * @param folder the folder, as {@code org/example/lexicon}
   * @return this builder
   */
  public LexiconBuilder classPath(ClassLoader loader, String folder) {
    Objects.requireNonNull(loader, "loader");
    stack.add(new ClassPathFolder(loader, Objects.requireNonNull(folder, "folder")));
    return this;
  }

  /**
   * Lays texts over what there is so far, each of them what a file of a folder would hold. Messages
   * name a text as {@code name/key}.
   *
   * @param name the lexicon's name, where the texts do not say one
   * @param texts YAML by name; the one called {@code lexicon.yaml}, if there is one, may say what
   *     that file of a folder may say
   * @return this builder
   */
  public LexiconBuilder texts(String name, Map<String, String> texts) {
    stack.add(new LexiconTexts(Objects.requireNonNull(name, "name"), texts));
    return this;
  }

  /**
   * Sets options that change the built-in lexicon, as {@link Lexicons#builtIn(Map)} has them.
   *
   * @param value values by name; none when not said
   * @return this builder
   */
  public LexiconBuilder options(Map<String, String> value) {
    options = Map.copyOf(value);
    return this;
  }

  /**
   * Lays the lexicons over the built-in one with its finer findings, where none of them says what
   * they lie on.
   *
   * @return this builder
   */
  public LexiconBuilder overFindings() {
    isOverFindings = true;
    return this;
  }

  /**
   * {@return the lexicon}
   *
   * @throws LexiconException with every problem of all files
   * @throws IllegalArgumentException if there is no such option
   * @throws IllegalStateException if neither a folder nor texts were given
   */
  public Lexicon load() {
    if (stack.isEmpty()) {
      throw new IllegalStateException(
          "no folder and no texts were given; Lexicons.builtIn() is what lies below them");
    }
    LexiconLoader loader = new LexiconLoader(Lexicon.BUILT_IN, options);
    return (isOverFindings ? loader.overFindings() : loader).load(stack);
  }
}
