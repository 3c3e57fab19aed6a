package org.radlabel.formats.reports.archives;

import java.util.Optional;
import org.radlabel.formats.files.Source;

/**
 * A file of a folder or an entry of an archive.
 *
 * @param path its path inside
 * @param place what messages call it
 * @param source its bytes
 * @param refusal why it is not read, if it is not
 * @param isHidden whether it is passed over because it, or a folder that it stands in, is hidden
 */
public record Member(
    String path, String place, Source source, Optional<String> refusal, boolean isHidden) {
  static Member of(String path, Source source) {
    return new Member(path, source.name(), source, Optional.empty(), MemberKind.isHidden(path));
  }

  Member refused(String reason) {
    return new Member(path, place, source, Optional.of(reason), isHidden);
  }
}
