package org.radlabel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;
import org.radlabel.rules.Span;
import org.radlabel.rules.mention.Mention;

/** What is remembered is what reading gives; how much is remembered is bounded. */
class SentenceMemoTest {
  private static final char[] SENTENCE = "Other haze than there was.".toCharArray();

  private final Map<String, SentenceReading> made = new ConcurrentHashMap<>();
  private final AtomicInteger reads = new AtomicInteger();

  private SentenceReading read(char[] sentence) {
    reads.incrementAndGet();
    return made.computeIfAbsent(
        new String(sentence), s -> new SentenceReading(List.of(), new int[0], List.of(), false));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 500, 20_000, 1_000_000})
  void givesWhatReadingGivesHoweverSmallItIs(long weight) {
    SentenceMemo memo = new SentenceMemo(this::read, weight);
    Random random = new Random(weight);
    for (int i = 0; i < 20_000; i++) {
      String sentence = sentence(random);
      SentenceReading given =
          memo.reading(("<<" + sentence + ">").toCharArray(), 2, 2 + sentence.length());
      assertThat(given).as(sentence).isSameAs(made.get(sentence));
      assertThat(memo.weight()).isBetween(0L, weight);
    }
    memo.count(20_000);
    MemoUse use = memo.use();
    assertThat(use.sentences()).isEqualTo(20_000);
    assertThat(use.sentences() - use.hits()).isEqualTo(reads.get());
  }

  @Test
  void aSentenceThatFitsIsReadOnce() {
    SentenceMemo memo = new SentenceMemo(this::read, 1 << 20);
    for (int i = 0; i < 10; i++) {
      memo.reading("No effusion.".toCharArray(), 0, 12);
    }
    memo.count(10);
    assertThat(reads).hasValue(1);
    assertThat(memo.use()).isEqualTo(new MemoUse(10, 9));
  }

  @Test
  void whatIsAskedForAgainStaysWhenOthersPassBy() {
    SentenceMemo memo = new SentenceMemo(this::read, 50_000);
    char[] often = "The lungs are clear.".toCharArray();
    for (int i = 0; i < 5_000; i++) {
      memo.reading(often, 0, often.length);
      char[] once = ("Nodule " + i + " of many.").toCharArray();
      memo.reading(once, 0, once.length);
    }
    assertThat(reads.get()).isLessThan(5_000 + 100);
  }

  @Test
  void severalThreadsKeepToTheBoundAndGetWhatReadingGives()
      throws InterruptedException, ExecutionException {
    SentenceMemo memo = new SentenceMemo(this::read, 30_000);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      all.add(pool.submit(() -> askAtRandom(memo, random)));
    }
    for (Future<?> one : all) {
      one.get();
    }
    pool.shutdown();
    assertThat(memo.weight()).isBetween(1L, 30_000L + 4 * 200);
  }

  @Test
  void mentionsAreLeftOutUntilTheyAreAskedForAndThenKept() {
    SentenceMemo memo = new SentenceMemo(this::readWithMentions, 1 << 20);
    SentenceReading first = memo.reading(SENTENCE, 0, SENTENCE.length);
    assertThat(first.weight()).isEqualTo(2);
    SentenceReading second = memo.reading(SENTENCE, 0, SENTENCE.length);
    assertThat(second.weight()).isZero();
    assertThat(second.size()).isEqualTo(1);
    assertThat(second.votes()).isEqualTo(first.votes());
    assertThat(second.isPartial()).isTrue();
    assertThat(second.finer().size()).isEqualTo(1);
    assertThat(reads).hasValue(1);
    long before = memo.weight();
    assertThat(second.mentions()).isEqualTo(first.mentions());
    assertThat(reads).hasValue(2);
    assertThat(memo.weight()).isGreaterThan(before);
    SentenceReading third = memo.reading(SENTENCE, 0, SENTENCE.length);
    assertThat(third.mentions()).isEqualTo(first.mentions());
    assertThat(third.finer().mentions()).isEqualTo(first.finer().mentions());
    assertThat(reads).hasValue(2);
  }

  @Test
  void finerMentionsAreReadAgainToo() {
    SentenceMemo memo = new SentenceMemo(this::readWithMentions, 1 << 20);
    SentenceReading first = memo.reading(SENTENCE, 0, SENTENCE.length);
    SentenceReading second = memo.reading(SENTENCE, 0, SENTENCE.length);
    assertThat(second.finer().mentions()).isEqualTo(first.finer().mentions());
    assertThat(second.finer().mentions()).isNotEqualTo(first.mentions());
  }

  @Test
  void mentionsForWhichThereIsNoRoomAreReadAgainEachTime() {
    SentenceMemo memo = new SentenceMemo(this::readWithMentions, 400);
    SentenceReading first = memo.reading(SENTENCE, 0, SENTENCE.length);
    for (int i = 2; i < 5; i++) {
      SentenceReading again = memo.reading(SENTENCE, 0, SENTENCE.length);
      assertThat(again.mentions()).isEqualTo(first.mentions());
      assertThat(reads).hasValue(i);
      assertThat(memo.weight()).isBetween(1L, 400L);
    }
    memo.count(4);
    assertThat(memo.use()).isEqualTo(new MemoUse(4, 3));
  }

  private SentenceReading readWithMentions(char[] sentence) {
    reads.incrementAndGet();
    assertThat(sentence).isEqualTo(SENTENCE);
    return new SentenceReading(List.of(mention(0)), new int[] {9}, List.of(), true)
        .withFiner(new SentenceReading(List.of(mention(1)), new int[] {17}, List.of(), true));
  }

  private static AssertedMention mention(int phrase) {
    PhraseGroup group = Lexicons.builtIn().phrases().get(phrase);
    Mention mention = new Mention(group, new Span(0, 5), 0, 1, false);
    return new AssertedMention(mention, Assertion.POSITIVE, false, group.id(), List.of());
  }

  private void askAtRandom(SentenceMemo memo, Random random) {
    for (int i = 0; i < 20_000; i++) {
      String sentence = sentence(random);
      assertThat(memo.reading(sentence.toCharArray(), 0, sentence.length()))
          .isSameAs(made.get(sentence));
    }
  }

  private static String sentence(Random random) {
    int rank = (int) Math.pow(400, random.nextDouble());
    return rank % 3 == 0 ? "" + rank : "x".repeat(rank % 11) + rank;
  }
}
