package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.cli.Cli;

class StatsCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTable() throws IOException {
    Files.writeString(
        folder.resolve("l.csv"), "Path,Site,Edema\na,north,1.0\nb,north,-1.0\nc,,0.0\nd,north,\n");
  }

  @Test
  void printsTablesByGroup() {
    assertThat(stats("--by", "site").failed(ExitCode.OK).out())
        .isEqualTo(
            """
            DIR/l.csv: 4 rows
                                             1    %       0    %      -1    %   blank    %
            Edema                            1 25.0       1 25.0       1 25.0       1 25.0

            Site = (empty): 1 row
                                             1    %       0    %      -1    %   blank    %
            Edema                            0  0.0       1  100       0  0.0       0  0.0

            Site = north: 3 rows
                                             1    %       0    %      -1    %   blank    %
            Edema                            1 33.3       0  0.0       1 33.3       1 33.3
            """);
  }

  @Test
  void printsJson() {
    assertThat(stats("--json", "--by", "Site").failed(ExitCode.OK).out())
        .contains("\"rows\" : 4,")
        .contains("\"by\" : \"Site\",")
        .contains(
            """
                "north" : {
                  "rows" : 3,
                  "categories" : {
                    "Edema" : {
                      "1" : 1,
                      "0" : 0,
                      "-1" : 1,
                      "blank" : 1
                    }
            """);
  }

  @Test
  void namesTheColumnsThereAre() {
    stats("--by", "view")
        .failed(
            ExitCode.FAILED,
            "radlabel: DIR/l.csv:1: no column \"view\". Columns found: Path, Edema and 1 other");
  }

  @Test
  void readsStandardInput() {
    assertThat(
            Cli.in(folder).withInput("id,Edema\n1,1\n").run("stats", "-").failed(ExitCode.OK).out())
        .startsWith("standard input: 1 row\n");
  }

  private Cli.Result stats(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "stats";
    all[1] = "DIR/l.csv";
    System.arraycopy(options, 0, all, 2, options.length);
    return Cli.in(folder).run(all);
  }
}
