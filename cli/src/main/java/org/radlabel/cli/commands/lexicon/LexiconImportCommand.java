package org.radlabel.cli.commands.lexicon;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.radlabel.cli.commands.ExitCode;
import org.radlabel.formats.OutputException;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Source;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code radlabel lexicon import}: phrase files of chexpert-labeler into a lexicon. */
@Command(
    name = "import",
    description = {
      "Make a lexicon from chexpert-labeler's phrase files.",
      "",
      "What the built-in lexicon does not have is laid over it. Regular expressions are left to"
          + " you, as comments in the files.",
      ""
    })
final class LexiconImportCommand implements Callable<Integer> {
  private static final String MENTION = "mention";
  private static final String UNMENTION = "unmention";
  private static final String SUFFIX = ".txt";

  @Spec private CommandSpec spec;

  @Option(
      names = "--chexpert",
      paramLabel = "DIR",
      required = true,
      description = "The folder that holds the folders mention and unmention.")
  private Path phrases;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The lexicon, a folder that is new or empty.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(phrases.resolve(MENTION))) {
      throw new ParameterException(
          spec.commandLine(),
          phrases + " has no folder \"" + MENTION + "\"; chexpert-labeler's is called phrases");
    }
    Map<String, PhraseImport> categories = read();
    makeFolder();
    write("lexicon.yaml", "lexicon: imported\nextends: " + Lexicon.BUILT_IN + "\n");
    PrintWriter err = spec.commandLine().getErr();
    for (PhraseImport category : categories.values()) {
      if (category.isWorthAFile()) {
        write(category.fileName(), category.yaml());
      }
      err.println(category.summary());
    }
    Lexicons.load(output);
    return ExitCode.OK;
  }

  private Map<String, PhraseImport> read() throws IOException {
    PhraseImport.Known known = PhraseImport.Known.of(Lexicons.builtIn());
    Map<String, PhraseImport> categories = new TreeMap<>();
    for (Path file : files(MENTION)) {
      at(categories, file, known).mentions(lines(file));
    }
    for (Path file : files(UNMENTION)) {
      at(categories, file, known).unmentions(lines(file));
    }
    return categories;
  }

  private static PhraseImport at(
      Map<String, PhraseImport> categories, Path file, PhraseImport.Known known) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - SUFFIX.length()).toLowerCase(Locale.ROOT);
    return categories.computeIfAbsent(stem, s -> new PhraseImport(s, known));
  }

  private static List<String> lines(Path file) throws IOException {
    return Source.of(file).text(StandardCharsets.UTF_8).lines().toList();
  }

  private List<Path> files(String folder) throws IOException {
    if (!Files.isDirectory(phrases.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(phrases.resolve(folder))) {
      return all.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  private void makeFolder() throws IOException {
    if (Files.exists(output)) {
      try (Stream<Path> all = Files.list(output)) {
        if (all.findAny().isPresent()) {
          throw new OutputException(output.toString(), "is not empty; name a new folder");
        }
      }
    }
    Files.createDirectories(output);
  }

  private void write(String name, String content) throws IOException {
    try (AtomicFile file = AtomicFile.create(output.resolve(name))) {
      file.writer().write(content);
      file.commit();
    }
  }
}
