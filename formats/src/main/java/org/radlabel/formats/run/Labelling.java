package org.radlabel.formats.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;

/** A batch that is being labelled on another thread, and how far it is. */
final class Labelling {
  private final Future<LabelledBatch> future;

  /** The record under way; written by the thread that labels. */
  private volatile @Nullable Place at;

  private @Nullable Place seen;
  private long since = System.nanoTime();

  /** Has records labelled. */
  Labelling(ExecutorService pool, List<InputRecord> records, LabelRun run) {
    future = pool.submit(() -> LabelledBatch.of(records, run, place -> at = place));
  }

  /** The batch, or empty if it is not there soon. */
  Optional<LabelledBatch> await(long milliseconds) {
    try {
      return Optional.of(future.get(milliseconds, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while labelling", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("labelling failed", e.getCause());
    }
  }

  /** The record that has been under way for so long, once for each such time; empty if none. */
  Optional<Place> stalled(long seconds) {
    Place now = at;
    if (now == null || !now.equals(seen)) {
      seen = now;
      since = System.nanoTime();
    }
    if (System.nanoTime() - since < TimeUnit.SECONDS.toNanos(seconds)) {
      return Optional.empty();
    }
    since = System.nanoTime();
    return Optional.ofNullable(now);
  }
}
