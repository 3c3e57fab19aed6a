package org.radlabel.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.radlabel.cli.RadlabelCommand;
import org.radlabel.cli.print.Streams;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes, from the commands themselves, AsciiDoc for man pages, and completion for shells. */
public final class Manuals {
  private static final String NAME = "radlabel";

  private Manuals() {}

  /**
   * Writes both.
   *
   * @param args the folder for AsciiDoc; the folder for completion, which is laid out as a {@code
   *     share} folder
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    CommandLine commands = commands();
    manPages(commands, Path.of(args[0]));
    Path share = Path.of(args[1]);
    Folders.delete(share);
    write(share.resolve("bash-completion/completions/radlabel"), AutoComplete.bash(NAME, commands));
    write(
        share.resolve("fish/vendor_completions.d/radlabel.fish"),
        new FishCompletion(commands.getCommandSpec()).script());
  }

  private static CommandLine commands() {
    OutputStream none = OutputStream.nullOutputStream();
    return RadlabelCommand.commandLine(
        new Streams(InputStream.nullInputStream(), none, none, false, false));
  }

  private static void manPages(CommandLine commands, Path folder) throws IOException {
    Folders.delete(folder);
    Files.createDirectories(folder);
    int code =
        ManPageGenerator.generateManPage(
            folder.toFile(), null, new boolean[0], true, commands.getCommandSpec());
    if (code != CommandLine.ExitCode.OK) {
      throw new IOException("picocli wrote no man pages: " + code);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
