package org.radlabel.spark.job;

/** What makes a job impossible; the message is one line for the user and quotes no report. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
