package org.radlabel.formats.libraries;

import org.radlabel.formats.InputException;

/** A library that only some forms need. Immutable and thread-safe. */
public enum OptionalLibrary {
  /**
   * Parquet, read and written. Its jars share packages, so that they cannot be modules: in a
   * program of modules they stand on the class path, where this module reads them.
   */
  PARQUET(
      "Parquet", "blue.strategic.parquet.ParquetReader", "blue.strategic.parquet:parquet-floor"),
  /** Zstandard, {@code .zst}. */
  ZSTD("Zstandard (.zst)", "com.github.luben.zstd.ZstdInputStream", "com.github.luben:zstd-jni");

  private final String form;
  private final String type;
  private final String artifact;

  OptionalLibrary(String form, String type, String artifact) {
    this.form = form;
    this.type = type;
    this.artifact = artifact;
  }

  /**
   * To be called before a class that uses the library is.
   *
   * @throws MissingLibraryException if the library is not there
   */
  public void require() throws MissingLibraryException {
    ClassLoader loader = OptionalLibrary.class.getClassLoader();
    try {
      Class.forName(type, false, loader);
    } catch (ClassNotFoundException e) {
      throw new MissingLibraryException(form, artifact);
    }
    OptionalLibrary.class.getModule().addReads(loader.getUnnamedModule());
  }

  /**
   * The same, for an input.
   *
   * @param input what messages call the input
   * @throws InputException if the library is not there
   */
  public void requireFor(String input) throws InputException {
    try {
      require();
    } catch (MissingLibraryException e) {
      throw InputException.unreadable(input, e);
    }
  }
}
