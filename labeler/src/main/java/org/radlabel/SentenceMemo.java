package org.radlabel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.List;
import java.util.function.Function;
import org.radlabel.negation.AssertedMention;

/**
 * Remembers what was found in a sentence, which is a function of its text alone: reports repeat
 * each other. Bounded by characters; what was not asked for lately is forgotten, which changes the
 * time and nothing else.
 *
 * <p>Safe for any number of threads, which share it.
 */
final class SentenceMemo {
  /** In characters; about 50 MB where every sentence has mentions. */
  static final long MAX_WEIGHT = 8_000_000;

  /** What a mention takes in memory, in characters. */
  private static final int MENTION_WEIGHT = 100;

  private final Function<String, List<AssertedMention>> read;
  private final Cache<String, List<AssertedMention>> known;

  /** A memo of what {@code read} finds, up to {@code maxWeight}. */
  SentenceMemo(Function<String, List<AssertedMention>> read, long maxWeight) {
    this.read = read;
    known =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(maxWeight)
            .weigher(SentenceMemo::weight)
            .recordStats()
            .build();
  }

  private static int weight(String sentence, List<AssertedMention> mentions) {
    return sentence.length() + MENTION_WEIGHT * (1 + mentions.size());
  }

  /** The mentions of a sentence. */
  List<AssertedMention> mentions(String sentence) {
    List<AssertedMention> found = known.getIfPresent(sentence);
    if (found == null) {
      found = read.apply(sentence);
      known.put(sentence, found);
    }
    return found;
  }

  MemoUse use() {
    CacheStats stats = known.stats();
    return new MemoUse(stats.requestCount(), stats.hitCount());
  }
}
