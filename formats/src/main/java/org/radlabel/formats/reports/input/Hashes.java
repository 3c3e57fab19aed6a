package org.radlabel.formats.reports.input;

/** Hashes of ids, of which millions are kept. Stateless. */
public final class Hashes {
  private Hashes() {}

  /**
   * {@return FNV-1a over the characters, then mixed as by MurmurHash3; never 0}
   *
   * @param id the id
   */
  public static long of(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
