package org.radlabel.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.radlabel.Labeler;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.CorpusFiles;
import org.radlabel.workbench.corpus.CorpusLoader;
import org.radlabel.workbench.marks.Agreement;
import org.radlabel.workbench.marks.CellValues;
import org.radlabel.workbench.marks.Marks;
import org.radlabel.workbench.query.Filtering;
import org.radlabel.workbench.query.RuleScan;
import org.radlabel.workbench.server.ReviewServer;
import org.radlabel.workbench.server.Room;

/**
 * A review: its files are read in the background while the page is already served.
 *
 * <pre>{@code
 * try (Review review = Review.open(files, corrections, "reader", () -> labeler, () -> labeler, 0)) {
 *   System.out.println(review.address());
 *   review.await();
 * }
 * }</pre>
 */
public final class Review implements Closeable {
  private final CorpusLoader loader;
  private final Marks marks;
  private final ReviewServer server;

  private Review(CorpusLoader loader, Marks marks, ReviewServer server) {
    this.loader = loader;
    this.marks = marks;
    this.server = server;
  }

  /**
   * Opens a review and serves its page.
   *
   * @param files the label file, the reports and what belongs to them
   * @param corrections the corrections file; made when something is corrected
   * @param reader the name of who reads, where the page's address tells none
   * @param labeler makes what gives the evidence; asked once, in the background
   * @param plain makes what tells which reports a rule touches, and may leave out attributes; asked
   *     once, when that is first asked for
   * @param port the port, or 0 for any that is free
   * @return the review
   * @throws IOException if a file cannot be read, or the port is taken
   */
  public static Review open(
      CorpusFiles files,
      Path corrections,
      String reader,
      Supplier<Labeler> labeler,
      Supplier<Labeler> plain,
      int port)
      throws IOException {
    CorpusLoader loader = CorpusLoader.open(files);
    loader.start();
    CompletableFuture<Labeler> made = CompletableFuture.supplyAsync(labeler);
    try {
      Corpus corpus = loader.corpus();
      Marks marks = Marks.open(corrections, reader, values(corpus), Clock.systemUTC());
      Agreement agreement = new Agreement(marks, corpus.labels().categories());
      RuleScan rules = new RuleScan(corpus, plain);
      Filtering filtering = new Filtering(corpus, marks, agreement, rules);
      Room room =
          new Room(loader, marks, agreement, filtering, rules, made::join, corrections, reader);
      return new Review(loader, marks, ReviewServer.start(room, port));
    } catch (IOException | RuntimeException e) {
      loader.close();
      throw e;
    }
  }

  private static CellValues values(Corpus corpus) {
    return (id, category) -> {
      OptionalInt row = corpus.row(id);
      Cell cell =
          row.isPresent()
              ? corpus.labels().cell(row.getAsInt(), new Category(category))
              : Cell.BLANK;
      return cell.word();
    };
  }

  /**
   * {@return whether a reader may be called so: it begins with a letter or digit and has 1 to 40
   * letters, digits, blanks, dots, hyphens and underscores}
   *
   * @param name the name
   */
  public static boolean isReader(String name) {
    return ReviewServer.isReader(name);
  }

  /** {@return the address of the page, with the token that lets a browser in} */
  public String address() {
    return server.address();
  }

  /**
   * {@return an address of the page that lets a browser in one time only, for where others may see
   * it; the one that was given before is void}
   */
  public String addressOnce() {
    return server.addressOnce();
  }

  /**
   * Waits until all reports have been read.
   *
   * @return the reports
   * @throws IOException if they could not be read
   * @throws InterruptedException if the thread is interrupted
   */
  public Corpus await() throws IOException, InterruptedException {
    loader.await();
    return loader.corpus();
  }

  @Override
  public void close() throws IOException {
    server.close();
    try (marks) {
      loader.close();
    }
  }
}
