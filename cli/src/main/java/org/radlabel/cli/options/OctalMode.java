package org.radlabel.cli.options;

import org.radlabel.formats.files.Permissions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The permissions that three octal digits name. For picocli. */
final class OctalMode implements ITypeConverter<Permissions> {
  @Override
  public Permissions convert(String word) {
    if (!word.matches("0?[0-7]{3}")) {
      throw new TypeConversionException("expected three octal digits, such as 640");
    }
    return Permissions.of(Integer.parseInt(word, 8));
  }
}
