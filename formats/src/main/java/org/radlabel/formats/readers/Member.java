package org.radlabel.formats.readers;

import java.util.Optional;
import org.radlabel.formats.Source;

/**
 * A file of a folder or an entry of an archive.
 *
 * @param path its path inside
 * @param place what messages call it
 * @param source its bytes
 * @param refusal why it is not read, if it is not
 */
record Member(String path, String place, Source source, Optional<String> refusal) {
  static Member of(String path, Source source) {
    return new Member(path, source.name(), source, Optional.empty());
  }

  Member refused(String reason) {
    return new Member(path, place, source, Optional.of(reason));
  }
}
