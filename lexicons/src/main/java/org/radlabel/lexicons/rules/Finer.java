package org.radlabel.lexicons.rules;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A finer finding: read beside the other categories, so that it changes nothing of theirs.
 *
 * <p>Immutable, null-free.
 *
 * @param category the finding
 * @param like the category that is spoken of in the same way: its cues, attributes and exclusions
 *     are the finding's too
 * @param isKind whether the finding is a kind of that category, so that it is there only where the
 *     category is
 * @param column the finding whose column tells of it: itself, or another that it adds to
 * @serial exclude
 */
public record Finer(Category category, Category like, boolean isKind, Category column)
    implements Serializable {
  /**
   * Checks for null.
   *
   * @param category the finding
   * @param like the category that is spoken of in the same way
   * @param isKind whether the finding is a kind of that category
   * @param column the finding whose column tells of it
   */
  public Finer {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(like, "like");
    Objects.requireNonNull(column, "column");
  }

  /**
   * {@return what each finding is like, by finding; a finding may be like another one, but none is
   * in the end like itself}
   *
   * @param all the finer findings of a lexicon
   */
  public static Map<Category, Category> likes(List<Finer> all) {
    Map<Category, Category> like = new HashMap<>();
    all.forEach(f -> like.put(f.category(), f.like()));
    return like;
  }
}
