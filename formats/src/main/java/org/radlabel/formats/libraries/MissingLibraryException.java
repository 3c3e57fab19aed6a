package org.radlabel.formats.libraries;

import java.io.IOException;

/** A library that is needed for a form and is not there. The message names it. */
public final class MissingLibraryException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says which is missing. */
  MissingLibraryException(String form, String artifact) {
    super(
        "%s needs the library %s, which is not on the class path: add it to the program's dependencies"
            .formatted(form, artifact));
  }
}
