package org.radlabel.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.cli.Cli;

class CompareCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTables() throws IOException {
    write(
        "a.csv",
        "subject_id,study_id,Edema,No Finding\n1,50000001,0.0,1.0\n1,50000002,1.0,\n1,50000003,,\n");
    write("b.csv", "id,No Finding,Edema\ns50000002,,-1\ns50000001,1,0\ns50000009,,\n");
  }

  @Test
  void printsTables() {
    Cli.Result result = compare().failed(ExitCode.OK);

    assertThat(result.out())
        .isEqualTo(
            """
            A DIR/a.csv
            B DIR/b.csv
            reports in both 2, in A only 1, in B only 1

                                                        1, %      0, %     -1, %  blank, %
                                       agree kappa    A    B    A    B    A    B    A    B
            No Finding                 1.000 1.000 50.0 50.0  0.0  0.0  0.0  0.0 50.0 50.0
            Edema                      0.500 0.333 50.0  0.0 50.0 50.0  0.0 50.0  0.0  0.0

            agreement 0.500, kappa 0.333 (95%: 0.000 to 1.000)
                       over 2 cells (No Finding left out)

                           1 in B     0 in B    -1 in B blank in B
            1 in A              0          0          1          0
            0 in A              0          1          0          0
            -1 in A             0          0          0          0
            blank in A          0          0          0          0

            cells that differ (A/B): 1
            Edema                      1/-1: 1

            reports that differ (A/B): 1
            50000002  Edema 1/-1
            """);
  }

  @Test
  void listsOfFindingsAreCompared() throws IOException {
    write("a.csv", "id,Edema,Nodule,Rib Fracture\n1,1,,0\n2,0,,1\n3,,x,-1\n");
    write("b.csv", "id,finding,value\n1,Rib Fracture,0\n2,Rib Fracture,-1\n3,Nodule,1\n");

    assertThat(compare("--bootstrap", "0").failed(ExitCode.OK).out())
        .contains("reports in both 3, in A only 0, in B only 0\n")
        .contains("over 5 cells")
        .contains("2  Rib Fracture 1/-1\n3  Rib Fracture -1/blank\n")
        .doesNotContain("Edema");
    assertThat(compare("DIR/b.csv", "--bootstrap", "0").failed(ExitCode.OK).out())
        .contains("reports in all 3\n", "Rib Fracture               0.556 ");
  }

  @Test
  void ofThreeFilesTheAgreementIsShown() throws IOException {
    write("c.csv", "id,Edema,No Finding\n50000001,0,1\n50000002,1,\n");

    assertThat(compare("DIR/c.csv", "--bootstrap", "0").failed(ExitCode.OK).out())
        .isEqualTo(
            """
            DIR/a.csv
            DIR/b.csv
            DIR/c.csv
            reports in all 2

                                       agree Fleiss                   alpha
            No Finding                 1.000  1.000                   1.000
            Edema                      0.667  0.455                   0.545
            all but No Finding         0.667  0.455                   0.545
            """);
    assertThat(compare("DIR/c.csv", "--json", "--bootstrap", "9").failed(ExitCode.OK).out())
        .contains("\"krippendorff_alpha_95\" : [ ");
    compare("DIR/c.csv", "--differences", "DIR/d.tsv")
        .failed(
            ExitCode.USAGE,
            "radlabel: --differences is for two files",
            "Try 'radlabel compare --help'.");
  }

  @Test
  void conventionsChangeWhatIsCompared() {
    assertThat(compare("--uncertain", "ones").failed(ExitCode.OK).out())
        .contains("agreement 1.000, kappa 1.000")
        .contains("reports that differ (A/B): 0\n");
    assertThat(compare("--blank", "skip", "--only", "No Finding").failed(ExitCode.OK).out())
        .contains("No Finding                 1.000 1.000  100  100  0.0");
  }

  @Test
  void printsJson() {
    assertThat(compare("--json").failed(ExitCode.OK).out())
        .contains("\"only_first\" : [ \"50000003\" ],\n  \"only_second\" : [ \"s50000009\" ],")
        .contains("\"agreement\" : 0.5,")
        .contains(
            """
              "differences" : [ {
                "id" : "50000002",
                "category" : "Edema",
                "first" : "1",
                "second" : "-1"
              } ]
            }
            """);
  }

  @Test
  void listsDifferencesWithTheirMentions() throws IOException {
    write("reports.csv", "study_id,report\ns50000001,No edema.\ns50000002,Possible edema.\n");

    compare("--differences", "DIR/d.tsv", "--reports", "DIR/reports.csv").failed(ExitCode.OK);

    assertThat(Files.readString(folder.resolve("d.tsv")))
        .isEqualTo(
            """
            category\tid\ta\tb\tmentions\ttext
            Edema\t50000002\t1\t-1\tuncertain "edema" (rule unc.possible; unc.possible "Possible")\treport: Possible edema.
            """);
  }

  @Test
  void quotesNoTextWhereTextsAreTheIds() throws IOException {
    write("a.csv", "Reports,Edema\nNo edema.,0\nPossible edema.,-1\n");
    write("b.csv", "Reports,Edema\nPossible edema.,1\nNo edema.,0\n");

    assertThat(compare().failed(ExitCode.OK).out())
        .endsWith("reports that differ (A/B): 1\nrecord 2  Edema -1/1\n");
  }

  @Test
  void theSameIdTwiceIsAnError() throws IOException {
    write("b.csv", "study_id,view,Edema\n50000001,AP,1\n50000001,PA,1\n");

    compare().failed(ExitCode.FAILED, "radlabel: DIR/b.csv:3: same id as in line 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--reports DIR/r.csv | --reports is for --differences FILE",
        "--differences DIR/b.csv | DIR/b.csv is an input; name another file for the output"
      })
  void refusesOptionsThatDoNotFit(String options, String message) {
    compare(options.split(" "))
        .failed(ExitCode.USAGE, "radlabel: " + message, "Try 'radlabel compare --help'.");
  }

  private Cli.Result compare(String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "compare";
    all[1] = "DIR/a.csv";
    all[2] = "DIR/b.csv";
    System.arraycopy(options, 0, all, 3, options.length);
    return Cli.in(folder).run(all);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
