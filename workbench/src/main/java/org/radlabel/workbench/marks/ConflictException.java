package org.radlabel.workbench.marks;

/** An edit that was not made, since something has changed that its reader has not seen. */
public final class ConflictException extends Exception {
  private static final long serialVersionUID = 1;

  ConflictException(String message) {
    super(message);
  }
}
