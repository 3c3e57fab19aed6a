package org.radlabel.formats.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A run that cannot go on from an earlier one, since it would write something else. */
public final class RefusedResumeException extends IOException {
  private static final long serialVersionUID = 1L;

  RefusedResumeException(Path checkpoint, List<String> differences) {
    super(
        "%s: cannot be resumed: %s; run as before, or without --resume to start again"
            .formatted(checkpoint, String.join("; ", differences)));
  }
}
