package org.radlabel.formats.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.radlabel.Labeler;
import org.radlabel.formats.InputException;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.lexicons.rules.Category;

/**
 * Answers requests until there are no more: see the package. A request that fails has an answer
 * that says so. One {@link #run} at a time.
 */
public final class TextServer {
  /** The number of the form of requests and answers. */
  public static final int PROTOCOL = 1;

  /** Enough for a hundred thousand reports. */
  static final int LONGEST_REQUEST = 256 << 20;

  /** So many characters are labelled in a millisecond or two. */
  private static final int PIECE = 1 << 15;

  /** Requests that may wait: a caller that sends fewer before it reads never waits for itself. */
  private static final int WAITING = 64;

  private static final Optional<TextAnswer> END = Optional.empty();

  private final Labeler labeler;
  private final Supplier<Labeler> detailed;
  private final int threads;
  private final BlockingQueue<Optional<TextAnswer>> answers = new LinkedBlockingQueue<>(WAITING);

  /** What gives evidence, once that was asked for; of the reader's thread. */
  private Optional<Labeler> made = Optional.empty();

  /**
   * A server.
   *
   * @param labeler gives labels
   * @param detailed makes the one that gives evidence, when that is first asked for
   * @param threads how many label
   */
  public TextServer(Labeler labeler, Supplier<Labeler> detailed, int threads) {
    this.labeler = labeler;
    this.detailed = detailed;
    this.threads = threads;
  }

  /**
   * Says who it is, and answers.
   *
   * @param version radlabel's version
   * @param in the requests
   * @param out the answers
   * @throws InputException if the input cannot be read to its end
   * @throws OutputException if nobody takes the answers
   */
  public void run(String version, InputStream in, OutputStream out) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, TextServer::daemon);
    Reader reader = new Reader(in, pool);
    daemon(reader).start();
    try {
      out.write(greeting(version).getBytes(StandardCharsets.UTF_8));
      out.flush();
      for (Optional<TextAnswer> next = take(); next.isPresent(); next = take()) {
        next.get().write(out);
      }
    } catch (IOException e) {
      throw new OutputException("standard output", e);
    } finally {
      pool.shutdownNow();
    }
    if (reader.failure.isPresent()) {
      throw InputException.unreadable("standard input", reader.failure.get());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "radlabel-serve");
    thread.setDaemon(true);
    return thread;
  }

  private Optional<TextAnswer> take() {
    try {
      return answers.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return END;
    }
  }

  private String greeting(String version) {
    return JsonObjects.line(
            json -> {
              json.writeStringField("radlabel", version);
              json.writeNumberField("protocol", PROTOCOL);
              JsonObjects.strings(
                  "categories", labeler.categories().stream().map(Category::name).toList(), json);
            })
        .append('\n')
        .toString();
  }

  /** Reads requests and has them labelled. */
  private final class Reader implements Runnable {
    private final Frames frames;
    private final ExecutorService pool;
    private volatile Optional<IOException> failure = Optional.empty();

    Reader(InputStream in, ExecutorService pool) {
      frames = new Frames(in, LONGEST_REQUEST);
      this.pool = pool;
    }

    @Override
    public void run() {
      try {
        answerAll();
        answers.put(END);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void answerAll() throws InterruptedException {
      try {
        for (Optional<TextAnswer> next = next(); next.isPresent(); next = next()) {
          answers.put(next);
        }
      } catch (IOException e) {
        failure = Optional.of(e);
      }
    }

    private Optional<TextAnswer> next() throws IOException {
      TextRequest.Reading reading = new TextRequest.Reading();
      try {
        Optional<byte[]> line = frames.next();
        if (line.isEmpty()) {
          return END;
        }
        TextRequest request = reading.read(line.get());
        return Optional.of(new TextAnswer(reading.id(), pieces(request)));
      } catch (RequestException | RuntimeException | OutOfMemoryError e) {
        return Optional.of(
            new TextAnswer(reading.id(), List.of(CompletableFuture.failedFuture(e))));
      }
    }

    private Labeler detailed() {
      if (made.isEmpty()) {
        made = Optional.of(detailed.get());
      }
      return made.get();
    }

    private List<Future<String>> pieces(TextRequest request) {
      TextRows rows =
          new TextRows(
              request.evidence() ? detailed() : labeler, request.evidence(), request.why());
      List<Future<String>> pieces = new ArrayList<>();
      List<String> texts = request.texts();
      int start = 0;
      int characters = 0;
      for (int i = 0; i < texts.size(); i++) {
        characters += texts.get(i).length();
        if (characters >= PIECE || i == texts.size() - 1) {
          List<String> piece = texts.subList(start, i + 1);
          pieces.add(pool.submit(() -> rows.of(piece)));
          start = i + 1;
          characters = 0;
        }
      }
      return pieces;
    }
  }
}
