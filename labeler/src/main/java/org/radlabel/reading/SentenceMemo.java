package org.radlabel.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Remembers what sentences say, which is a function of their text alone: reports repeat each other.
 *
 * <p>A table of pairs of places, chosen by the sentence's hash; what comes to a pair that is full
 * takes the place of the one of the two that was not asked for last. So looking up makes no string,
 * takes no lock and writes nothing but a mark. (Caffeine, which keeps better what is asked for
 * often, took more time than reading the sentence anew; see docs/performance.md.) Bounded by the
 * characters of the sentences and what their mentions weigh; what is forgotten changes the time and
 * nothing else.
 *
 * <p>A sentence's mentions weigh more than all else of it, and who wants labels only does not ask
 * for them: at first they are left out. Where they are asked for, the sentence is read again, and
 * they are kept from then on.
 *
 * <p>Safe for any number of threads, which share it: entries are immutable and each found whole or
 * not at all.
 */
public final class SentenceMemo {
  /** What an entry takes beside its characters: itself, its place, its reading and votes. */
  private static final int ENTRY_WEIGHT = 120;

  /** What a mention takes in memory, in bytes, about: with its cues, spans and attributes. */
  private static final int MENTION_WEIGHT = 400;

  /** What a sentence takes on average, for the size of the table. */
  private static final int USUAL_WEIGHT = 250;

  private static final long MAX_WEIGHT = 140L << 20;

  /** Which part of the heap may be taken. */
  private static final int SHARE_OF_HEAP = 8;

  /** What a hash is multiplied with, and its powers. */
  private static final int P = 31;

  private static final int P2 = P * P;
  private static final int P3 = P2 * P;
  private static final int P4 = P3 * P;

  private static final VarHandle PLACES = MethodHandles.arrayElementVarHandle(Entry[].class);

  private final Function<char[], SentenceReading> read;
  private final Entry[] entries;
  private final long maxWeight;
  private final AtomicLong weight = new AtomicLong();
  private final LongAdder asked = new LongAdder();
  private final LongAdder missed = new LongAdder();

  /** A sentence and what it says; {@code mark} is set where it is found. */
  private final class Entry implements Supplier<SentenceReading> {
    private final byte[] sentence;
    private final int hash;
    private final SentenceReading reading;
    private boolean mark;

    /** Of a sentence with its mentions, or without them: then it reads it again when asked. */
    Entry(byte[] sentence, int hash, SentenceReading reading, boolean mentions) {
      this.sentence = sentence;
      this.hash = hash;
      this.reading = mentions ? reading : reading.withoutMentions(this);
    }

    @Override
    public SentenceReading get() {
      return again(this);
    }

    boolean is(char[] text, int start, int end, int hashed) {
      return hash == hashed && PackedText.is(sentence, text, start, end);
    }

    long weight() {
      return ENTRY_WEIGHT + sentence.length + (long) MENTION_WEIGHT * reading.weight();
    }
  }

  /**
   * A memo of what {@code read} finds in a sentence, which it may keep and not write to; up to
   * {@code maxWeight} bytes.
   *
   * @param read reads one sentence
   * @param maxWeight how many bytes are kept at most
   */
  public SentenceMemo(Function<char[], SentenceReading> read, long maxWeight) {
    this.read = read;
    this.maxWeight = maxWeight;
    entries = new Entry[Integer.highestOneBit((int) Math.max(2, maxWeight / USUAL_WEIGHT))];
  }

  /**
   * {@return how many bytes a memo may take in a heap of this many}
   *
   * @param heap the size of the heap in bytes
   */
  public static long weightFor(long heap) {
    return Math.min(MAX_WEIGHT, heap / SHARE_OF_HEAP);
  }

  /**
   * {@return what the sentence at a place of a text says} Its reader counts it, see {@link #count}.
   *
   * @param text the characters that the sentence stands in; only read
   * @param start the offset of the sentence's first character
   * @param end the offset after its last one
   */
  public SentenceReading reading(char[] text, int start, int end) {
    int hash = hash(text, start, end);
    int place = place(hash);
    Entry first = entries[place];
    if (first != null && first.is(text, start, end, hash)) {
      return found(first);
    }
    Entry second = entries[place + 1];
    if (second != null && second.is(text, start, end, hash)) {
      return found(second);
    }
    missed.increment();
    char[] sentence = Arrays.copyOfRange(text, start, end);
    SentenceReading reading = read.apply(sentence);
    put(place, first, second, new Entry(PackedText.of(sentence), hash, reading, false));
    return reading;
  }

  /**
   * Counts what was asked for, once for many: to count each by itself takes as long as to find it.
   *
   * @param sentences how many sentences were asked for since
   */
  public void count(int sentences) {
    asked.add(sentences);
  }

  /** The first of the two places of a hash. */
  private int place(int hash) {
    return (hash ^ hash >>> 16) & entries.length - 2;
  }

  /** Reads a sentence again, and keeps its mentions where it is still remembered. */
  private SentenceReading again(Entry former) {
    SentenceReading reading = read.apply(PackedText.characters(former.sentence));
    Entry entry = new Entry(former.sentence, former.hash, reading, true);
    long more = entry.weight() - former.weight();
    int first = place(former.hash);
    for (int place = first; place <= first + 1; place++) {
      if (weight.get() + more <= maxWeight && PLACES.compareAndSet(entries, place, former, entry)) {
        weight.addAndGet(more);
      }
    }
    return reading;
  }

  private static SentenceReading found(Entry entry) {
    if (!entry.mark) {
      entry.mark = true;
    }
    return entry.reading;
  }

  private void put(int place, Entry first, Entry second, Entry entry) {
    boolean takeSecond = first != null && (second == null || (first.mark && !second.mark));
    Entry former = takeSecond ? second : first;
    if (weight.get() + entry.weight() - weight(former) > maxWeight) {
      return;
    }
    Entry replaced = (Entry) PLACES.getAndSet(entries, takeSecond ? place + 1 : place, entry);
    weight.addAndGet(entry.weight() - weight(replaced));
    Entry other = takeSecond ? first : second;
    if (other != null) {
      other.mark = false;
    }
  }

  private static long weight(Entry entry) {
    return entry == null ? 0 : entry.weight();
  }

  /**
   * The hash that a string of the characters has; of four at a time, as each waits for the last.
   */
  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    int i = start;
    for (; i < end - 3; i += 4) {
      hash = P4 * hash + P3 * text[i] + P2 * text[i + 1] + P * text[i + 2] + text[i + 3];
    }
    for (; i < end; i++) {
      hash = P * hash + text[i];
    }
    return hash;
  }

  /** What all entries weigh. */
  long weight() {
    return weight.get();
  }

  /** {@return how often a sentence was remembered so far} */
  public MemoUse use() {
    long all = asked.sum();
    return new MemoUse(all, all - missed.sum());
  }
}
