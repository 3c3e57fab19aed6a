package org.radlabel.formats.files;

/**
 * How far a {@link PartialFile} had been written at some moment.
 *
 * @param bytes its length
 * @param crc32 the CRC-32 of these bytes
 */
public record Cut(long bytes, long crc32) {
  /**
   * Checks the length.
   *
   * @param bytes its length
   * @param crc32 the CRC-32 of these bytes
   */
  public Cut {
    if (bytes < 0) {
      throw new IllegalArgumentException("bytes must be >= 0; got: " + bytes);
    }
  }
}
