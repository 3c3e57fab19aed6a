package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;

class AblateCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTables() throws IOException {
    Files.writeString(
        folder.resolve("reports.csv"),
        "id,report\n1,No effusion.\n2,No edema.\n3,Rib fractures.\n");
    Files.writeString(
        folder.resolve("gold.csv"), "id,Pleural Effusion,Edema,Fracture\n1,0,,\n3,,,0\n");
  }

  @Test
  void countsWhatEachRuleMendsHarmsAndTouches() {
    String table = ablate().ended(ExitCode.OK).out();

    assertThat(table)
        .startsWith("rule\tphrase\tmends\tharms\treports_gold\treports_other\n")
        .contains("\nneg.no\t\t1\t0\t1\t1\n")
        .contains("\neff.effusion\t\t1\t0\t1\t0\n")
        .contains("\nedema.edema\t\t0\t0\t0\t1\n")
        .contains("\nunc.suggest\t\t0\t0\t0\t0\n")
        .doesNotContain("att.");
  }

  @Test
  void countsPhrases() {
    assertThat(ablate("--phrases").ended(ExitCode.OK).out())
        .contains("\nneg.no\tno\t1\t0\t1\t1\n")
        .contains("\nedema.edema\tedema\t0\t0\t0\t1\n")
        .doesNotContain("rib fractures")
        .doesNotContain("unc.suggest");
  }

  @Test
  void writesAFile() {
    assertThat(ablate("-o", "DIR/table.tsv").ended(ExitCode.OK).out()).isEmpty();
    assertThat(folder.resolve("table.tsv")).content().contains("\nneg.no\t\t1\t0\t1\t1\n");
  }

  @Test
  void countsARuleThatFindingsShareOnce() {
    List<String> rules =
        ablate("--findings", "all")
            .ended(ExitCode.OK)
            .out()
            .lines()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();

    assertThat(rules).contains("rib-fracture.names").doesNotHaveDuplicates();
  }

  @Test
  void doesNotOverwriteAnInput() {
    assertThat(ablate("-o", "DIR/gold.csv").ended(ExitCode.USAGE).err()).contains("is an input");
  }

  private Cli.Result ablate(String... more) {
    Stream<String> all =
        Stream.concat(Stream.of("ablate", "--gold", "DIR/gold.csv"), Stream.of(more));
    return Cli.in(folder)
        .run(Stream.concat(all, Stream.of("DIR/reports.csv")).toArray(String[]::new));
  }
}
