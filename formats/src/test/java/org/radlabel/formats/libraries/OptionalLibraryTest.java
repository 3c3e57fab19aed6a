package org.radlabel.formats.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.formats.Layout;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.AtomicFile;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.CellStyle;
import org.radlabel.formats.labels.OutputFormat;
import org.radlabel.formats.labels.ParquetLabels;
import org.radlabel.formats.labels.join.TableJoin;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.formats.tables.Table;
import org.radlabel.lexicons.rules.Category;

/**
 * Programs that have not named Parquet's and Zstandard's libraries, by a class path without them.
 */
class OptionalLibraryTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root", "..")).resolve("corpus-samples/formats");

  private static final Pattern LIBRARIES = Pattern.compile("(parquet|zstd)[^/\\\\]*\\.jar$");

  private static final String NO_PARQUET =
      "Parquet needs the library blue.strategic.parquet:parquet-floor, which is not on the class"
          + " path: add it to the program's dependencies";

  private static final String NO_ZSTD =
      "Zstandard (.zst) needs the library com.github.luben:zstd-jni, which is not on the class"
          + " path: add it to the program's dependencies";

  @TempDir Path folder;

  @Test
  void a_missing_library_is_named() throws Exception {
    Path zst = SAMPLES.resolve("reports.jsonl.zst");
    Path parquet = SAMPLES.resolve("reports.parquet");

    assertThat(without())
        .containsEntry("reports.parquet", parquet + ": " + NO_PARQUET)
        .containsEntry("table.parquet", parquet + ": " + NO_PARQUET)
        .containsEntry("labels.parquet", NO_PARQUET)
        .containsEntry("joined.parquet", NO_PARQUET)
        .containsEntry("reports.zst", zst + ": " + NO_ZSTD)
        .containsEntry(
            "labels.zst", folder.resolve("labels.csv.zst") + ": cannot be written: " + NO_ZSTD)
        .containsEntry("reports.csv", "done")
        .hasSize(7);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void with_the_libraries_all_of_it_works() {
    assertThat(new Program(SAMPLES, folder).call().values()).containsOnly("done");
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> without() throws Exception {
    URL[] classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !LIBRARIES.matcher(entry).find())
            .map(OptionalLibraryTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      Class<?> program = loader.loadClass(Program.class.getName());
      assertThat(program.getClassLoader()).isSameAs(loader);
      return ((Callable<Map<String, String>>)
              program.getConstructor(Path.class, Path.class).newInstance(SAMPLES, folder))
          .call();
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a program asks for, and what it is told. */
  public static final class Program implements Callable<Map<String, String>> {
    private final Path samples;
    private final Path folder;

    /** For reflection, from another class loader. */
    public Program(Path samples, Path folder) {
      this.samples = samples;
      this.folder = folder;
    }

    private interface Step {
      void run() throws IOException;
    }

    @Override
    public Map<String, String> call() {
      Map<String, String> said = new LinkedHashMap<>();
      said.put("reports.parquet", said(() -> read("reports.parquet")));
      said.put("reports.zst", said(() -> read("reports.jsonl.zst")));
      said.put("reports.csv", said(() -> read("reports.csv")));
      said.put("table.parquet", said(this::readTable));
      said.put("labels.parquet", said(this::writeParquet));
      said.put("joined.parquet", said(this::join));
      said.put("labels.zst", said(this::writeZst));
      return said;
    }

    private static String said(Step step) {
      try {
        step.run();
        return "done";
      } catch (IOException e) {
        return e.getMessage();
      }
    }

    private void read(String name) throws IOException {
      try (ReportReader reader =
          ReportReaders.open(List.of(Source.of(samples.resolve(name))), ReadOptions.DEFAULTS)) {
        assertThat(reader.read()).isPresent();
      }
    }

    private void readTable() throws IOException {
      Source source = Source.of(samples.resolve("reports.parquet"));
      try (Table table = Table.open(source, StandardCharsets.UTF_8)) {
        assertThat(table.read()).isPresent();
      }
    }

    private void writeParquet() throws IOException {
      List<Category> categories = List.of(Category.EDEMA);
      try (ParquetLabels labels =
          ParquetLabels.create(Layout.id("id"), categories, CellStyle.AS_PUBLISHED)) {
        assertThat(labels).isNotNull();
      }
    }

    private void join() throws IOException {
      Source source = Source.of(samples.resolve("reports.csv"));
      List<Category> categories = List.of(Category.EDEMA);
      try (Table table = Table.open(source, StandardCharsets.UTF_8)) {
        new TableJoin(table, "id", OutputFormat.PARQUET, categories, CellStyle.AS_PUBLISHED)
            .writeParquet(new ByteArrayOutputStream(), problem -> {});
      }
    }

    private void writeZst() throws IOException {
      Path file = folder.resolve("labels.csv.zst");
      try (AtomicFile out = AtomicFile.create(file)) {
        out.writer().write("id\n");
        out.commit();
      }
      assertThat(Files.size(file)).isPositive();
    }
  }
}
