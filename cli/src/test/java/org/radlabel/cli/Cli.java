package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.radlabel.cli.print.Streams;

/** Runs commands as {@code main} does, with streams that can be looked at. */
public final class Cli {
  private final Path folder;
  private InputStream in = InputStream.nullInputStream();
  private OutputStream failingOut;
  private boolean terminal;

  private Cli(Path folder) {
    this.folder = folder;
  }

  /** Commands whose arguments name files as {@code DIR/name}. */
  public static Cli in(Path folder) {
    return new Cli(folder);
  }

  public Cli withInput(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public Cli withInput(byte[] bytes) {
    in = new ByteArrayInputStream(bytes);
    return this;
  }

  public Cli withOutput(OutputStream out) {
    failingOut = out;
    return this;
  }

  public Cli onTerminal() {
    terminal = true;
    return this;
  }

  /**
   * How a command ended.
   *
   * @param code exit code
   * @param out standard output
   * @param err standard error, the folder written as DIR
   */
  public record Result(int code, String out, String err) {
    public Result ended(int expected) {
      assertThat(code).as(err).isEqualTo(expected);
      return this;
    }

    /** Exit code and the whole of standard error. */
    public Result failed(int expected, String... lines) {
      String expectedErr = String.join("\n", lines);
      assertThat(err).isEqualTo(expectedErr.isEmpty() ? "" : expectedErr + "\n");
      assertThat(code).isEqualTo(expected);
      return this;
    }
  }

  public Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(in, failingOut == null ? out : failingOut, err, terminal, terminal);
    String[] real =
        Arrays.stream(args).map(a -> a.replace("DIR", folder.toString())).toArray(String[]::new);
    int code = RadlabelCommand.commandLine(streams, real).execute(real);
    return new Result(code, text(out), text(err));
  }

  private String text(ByteArrayOutputStream bytes) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(folder.toString(), "DIR")
        .replace("\r\n", "\n");
  }
}
