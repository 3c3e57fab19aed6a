package org.radlabel.negation.dependency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Remembers what was made of a sentence, so that a distinct sentence is worked on once. Bounded: of
 * what does not fit, that which is seldom asked for goes. Safe for any number of threads.
 *
 * @param <V> what is made of a sentence; immutable
 */
public final class SentenceMemo<V> {
  private final Cache<String, V> memo;
  private final Function<String, V> make;

  /**
   * An empty memo.
   *
   * @param characters how many characters of sentences are remembered
   * @param make makes it, always the same for the same sentence
   */
  public SentenceMemo(long characters, Function<String, V> make) {
    this.memo =
        Caffeine.newBuilder()
            .maximumWeight(characters)
            .weigher((String sentence, V value) -> sentence.length())
            .build();
    this.make = make;
  }

  /**
   * {@return what is made of a sentence}
   *
   * @param sentence the text of the sentence
   */
  public V get(String sentence) {
    return memo.get(sentence, make);
  }
}
