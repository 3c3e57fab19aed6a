package org.radlabel.formats.serve;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * An answer that is under way.
 *
 * @param id the request's number, empty where it could not be read
 * @param pieces its rows, or what they could not be had for
 */
record TextAnswer(OptionalLong id, List<Future<String>> pieces) {

  /** Writes it as a line, when it is there. */
  void write(OutputStream out) throws IOException {
    StringBuilder line = head().append("\"rows\":[");
    String comma = "";
    try {
      for (Future<String> piece : pieces) {
        line.append(comma).append(piece.get());
        comma = ",";
      }
      line.append("]}\n");
    } catch (ExecutionException e) {
      line = failed(reason(Objects.requireNonNull(e.getCause())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      line = failed("interrupted");
    }
    out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private StringBuilder failed(String reason) {
    StringBuilder line = head().append("\"error\":\"");
    JsonStringEncoder.getInstance().quoteAsString(reason, line);
    return line.append("\"}\n");
  }

  private StringBuilder head() {
    StringBuilder line = new StringBuilder("{\"id\":");
    id.ifPresentOrElse(line::append, () -> line.append("null"));
    return line.append(',');
  }

  /** An unforeseen message may quote a report: of such only the kind is told. */
  private static String reason(Throwable e) {
    if (e instanceof RequestException refused) {
      return String.valueOf(refused.getMessage());
    }
    return e instanceof OutOfMemoryError
        ? "out of memory"
        : "failed unexpectedly (" + e.getClass().getName() + ")";
  }
}
