package org.radlabel.formats.serve;

/** A request that cannot be answered with rows. The message quotes nothing of it. */
final class RequestException extends Exception {
  private static final long serialVersionUID = 1L;

  RequestException(String message) {
    super(message);
  }
}
