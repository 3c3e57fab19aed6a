package org.radlabel.formats;

import org.radlabel.lexicons.rules.EnumNames;

/** Why a record is left out on purpose: it is counted and can be listed, and is no problem. */
public enum PassedOverCause {
  /** It is not among those that the user asked for with {@code --where}. */
  WHERE("not asked for by --where"),
  /** The input holds a version of the same report that counts instead. */
  OTHER_VERSION("another version of the report counts"),
  /** It was cancelled, withdrawn or entered in error. */
  WITHDRAWN("cancelled or withdrawn"),
  /** It stands in a hidden file or folder. */
  HIDDEN("in a hidden file or folder");

  private final String description;

  PassedOverCause(String description) {
    this.description = description;
  }

  /** {@return the cause in a few words} */
  public String description() {
    return description;
  }

  /** As it stands in the list and the manifest: {@code other-version}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }
}
