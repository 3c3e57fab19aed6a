package org.radlabel.formats.reports.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.files.Head;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.files.UnicodeMark;
import org.radlabel.formats.libraries.MissingLibraryException;

/** An open input: its expanded bytes, and a look at the first of them. Not thread-safe. */
public final class Input implements Closeable {
  private static final int HEAD = 1 << 14;

  private final Source source;
  private final CountingStream raw;
  private final Compression compression;
  private final InputStream expanded;
  private final byte[] head;
  private final Optional<Charset> mark;
  private final boolean converted;

  private Input(
      Source source,
      CountingStream raw,
      Compression compression,
      InputStream in,
      Optional<Charset> mark)
      throws IOException {
    this.source = source;
    this.raw = raw;
    this.compression = compression;
    this.mark = mark;
    this.converted = mark.isPresent() && !isXml(Head.of(in, HEAD), mark.get());
    this.expanded = converted ? UnicodeMark.toUtf8(source.name(), in, mark.get()) : in;
    this.head = Head.of(expanded, HEAD);
  }

  /** XML says for itself in which encoding it is. */
  private static boolean isXml(byte[] head, Charset charset) {
    return Bytes.text(head, charset).stripLeading().startsWith("<");
  }

  /**
   * Opens a source and looks at its first bytes.
   *
   * @param source the source
   * @return the input
   * @throws InputException if it cannot be opened or expanded
   */
  public static Input open(Source source) throws IOException {
    CountingStream raw = new CountingStream(source.open());
    try {
      BufferedInputStream buffered = new BufferedInputStream(raw, HEAD);
      Compression compression = Compression.of(Head.of(buffered, HEAD));
      InputStream expanded = expand(source, buffered, raw, compression);
      byte[] head = Head.of(expanded, HEAD);
      checkName(source.name(), compression, head);
      if (compression != Compression.NONE && Compression.of(head) != Compression.NONE) {
        throw new InputException(
            Place.of(source.name()), "is compressed twice; one level is read: expand it first");
      }
      return new Input(source, raw, compression, expanded, UnicodeMark.of(head));
    } catch (InputException | RuntimeException e) {
      raw.close();
      throw e;
    } catch (IOException e) {
      raw.close();
      throw InputException.unreadable(source.name(), e);
    }
  }

  /** What is named as if it were packed must be: else its damaged bytes might pass for a text. */
  private static void checkName(String name, Compression compression, byte[] head)
      throws InputException {
    String bare = Compression.bareName(name).toLowerCase(Locale.ROOT);
    boolean fits =
        (bare.equals(name.toLowerCase(Locale.ROOT)) || compression != Compression.NONE)
            && (!bare.endsWith(".zip") || Bytes.isZip(head))
            && (!bare.endsWith(".tar") || Bytes.isTar(head))
            && (!bare.endsWith(".parquet") || Bytes.isParquet(head));
    if (head.length > 0 && !fits) {
      throw new InputException(
          Place.of(name),
          "is not what its ending says but %s; rename it, or fetch it again if it is damaged"
              .formatted(what(compression, name.length() == bare.length(), head)));
    }
  }

  private static String what(Compression compression, boolean isCompressedHere, byte[] head) {
    if (isCompressedHere && compression != Compression.NONE) {
      return "compressed with " + compression;
    }
    if (Bytes.isZip(head)) {
      return "a zip";
    }
    if (Bytes.isTar(head)) {
      return "a tar";
    }
    if (Bytes.isParquet(head)) {
      return "a Parquet file";
    }
    return Bytes.text(head, StandardCharsets.ISO_8859_1).indexOf('\0') < 0
        ? "a text"
        : "something else";
  }

  private static InputStream expand(
      Source source, InputStream in, CountingStream raw, Compression compression)
      throws IOException {
    if (compression == Compression.NONE) {
      return in;
    }
    InputStream expanded;
    try {
      expanded = compression.expand(in);
    } catch (MissingLibraryException e) {
      throw InputException.unreadable(source.name(), e);
    } catch (IOException | RuntimeException e) {
      throw GuardedStream.damaged(source.name(), compression.toString(), e);
    }
    return new BufferedInputStream(
        new GuardedStream(
            source.name(),
            compression.toString(),
            expanded,
            raw::count,
            Limits.RATIO,
            Limits.RATIO_FROM),
        HEAD);
  }

  /** {@return what messages call it} */
  public String name() {
    return source.name();
  }

  /** {@return its name without the ending that says it is compressed} */
  public String bareName() {
    return Compression.bareName(name());
  }

  /** {@return how it was compressed} */
  public Compression compression() {
    return compression;
  }

  /** {@return the first expanded bytes} */
  public byte[] head() {
    return head;
  }

  /**
   * {@return the encoding of {@link #stream}: the one that was named, unless a mark told another}
   *
   * @param named the encoding that was named
   */
  public Charset charset(Charset named) {
    return converted ? StandardCharsets.UTF_8 : UnicodeMark.otherwise(head, named);
  }

  /**
   * {@return the beginning as a text, for a look at it}
   *
   * @param named the encoding that was named
   */
  public String beginning(Charset named) {
    return Bytes.text(head, converted ? StandardCharsets.UTF_8 : mark.orElse(charset(named)));
  }

  /** {@return the expanded bytes from the first on} */
  public InputStream stream() {
    return expanded;
  }

  /** {@return how many bytes of the file have been read} */
  public long bytesRead() {
    return raw.count();
  }

  /**
   * {@return the file itself, for forms that are not read from the first byte to the last; empty if
   * this is a stream or compressed, and has to be copied to a file first}
   */
  public Optional<Path> file() {
    return compression == Compression.NONE && source.isFile() ? source.path() : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    expanded.close();
    raw.close();
  }
}
