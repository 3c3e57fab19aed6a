package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.radlabel.cli.commands.ExitCode;

/** Every sort of output that cannot be written: exit code, the whole message, and nothing lost. */
class BadOutputTest extends BadFiles {
  @Test
  void outputFolderMissing() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    run("label", "-q", "DIR/in.csv", "-o", "DIR/none/out.csv")
        .failed(ExitCode.FAILED, "radlabel: DIR/none/out.csv: its folder does not exist");
  }

  @Test
  void outputFolderNotWritable() throws IOException {
    write("in.csv", "id,report\n1,a\n");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setWritable(false));
    // Root may write to any folder but one of a file system that holds no files.
    String name = Files.isWritable(closed) ? "/proc/out.csv" : "DIR/closed/out.csv";

    Cli.Result result = run("label", "-q", "DIR/in.csv", "-o", name).ended(ExitCode.FAILED);

    assertThat(result.err())
        .startsWith("radlabel: " + name + ": ")
        .containsAnyOf("its folder cannot be written to", "cannot be written: ")
        .hasLineCount(1);
  }

  @Test
  void outputIsAFolder() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    run("label", "-q", "DIR/in.csv", "-o", "DIR")
        .failed(ExitCode.FAILED, "radlabel: DIR: is a folder; name a file in it");
  }

  @Test
  void outputIsAnInput() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    run("label", "DIR/in.csv", "-o", "DIR/./in.csv")
        .failed(
            ExitCode.USAGE,
            "radlabel: DIR/./in.csv is an input; name another file for the output",
            HINT);
    assertThat(folder.resolve("in.csv")).hasContent("id,report\n1,a\n");
  }

  @Test
  void outputIsALinkToAnInput() throws IOException {
    write("in.csv", "id,report\n1,a\n");
    Files.createSymbolicLink(folder.resolve("soft.csv"), Path.of("in.csv"));
    Files.createLink(folder.resolve("hard.csv"), folder.resolve("in.csv"));

    for (String name : List.of("DIR/soft.csv", "DIR/hard.csv")) {
      run("label", "DIR/in.csv", "-o", name)
          .failed(
              ExitCode.USAGE,
              "radlabel: " + name + " is an input; name another file for the output",
              HINT);
    }
  }

  @Test
  void outputIsAReportOfTheInputFolder() throws IOException {
    Files.createDirectories(folder.resolve("reports/deep"));
    write("reports/deep/a.txt", "No effusion.");

    for (String name : List.of("DIR/reports/deep/a.txt", "DIR/reports/new.TXT")) {
      run("label", "DIR/reports", "-o", name)
          .failed(
              ExitCode.USAGE,
              "radlabel: " + name + " is an input; name another file for the output",
              HINT);
    }
    assertThat(folder.resolve("reports/deep/a.txt")).hasContent("No effusion.");
  }

  @Test
  void outputIsATableOfTheInputFolder() throws IOException {
    Files.createDirectory(folder.resolve("tables"));
    write("tables/a.csv", "id,report\n1,Small left effusion.\n");
    write("tables/b.csv", "id,report\n2,Mild edema.\n");

    for (String option : List.of("-o", "--evidence", "--errors", "--passed-over")) {
      run("label", "DIR/tables", option, "DIR/tables/b.csv")
          .failed(
              ExitCode.USAGE,
              "radlabel: DIR/tables/b.csv is an input; name another file for the output",
              HINT);
    }
    assertThat(folder.resolve("tables/b.csv")).hasContent("id,report\n2,Mild edema.\n");
  }

  @Test
  void ofOtherCommandsTheOutputIsATableOfTheInputFolderToo() throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    write("tables/a.csv", "id,report\n1,Small left effusion.\n");
    write("tables/b.csv", "id,report\n2,Mild edema.\n");
    write("patterns.txt", "no x\n");

    for (String command :
        List.of(
            "sample DIR/tables -o DIR/tables/b.csv",
            "chexpert --reports_path DIR/tables --output_path DIR/tables/b.csv",
            "chexpert --reports_path DIR/tables --output_path DIR/l.csv --errors DIR/tables/b.csv",
            "chexpert --reports_path DIR/tables/a.csv --negation_path DIR/patterns.txt"
                + " --output_path DIR/patterns.txt")) {
      String output = command.substring(command.lastIndexOf(' ') + 1);
      run(command.split(" "))
          .failed(
              ExitCode.USAGE,
              "radlabel: " + output + " is an input; name another file for the output",
              HINT.replace("label --help", command.substring(0, command.indexOf(' ')) + " --help"));
    }
    assertThat(folder.resolve("tables/b.csv")).hasContent("id,report\n2,Mild edema.\n");
    run("sample", "DIR/tables", "-o", "DIR/tables/new.csv").ended(ExitCode.OK);
  }

  @Test
  void whatAnEarlierRunWroteIntoTheInputFolderMayBeWrittenAgain() throws IOException {
    Files.createDirectory(folder.resolve("tables"));
    write("tables/a.csv", "id,report\n1,Small left effusion.\n");
    String[] command = {
      "label",
      "-q",
      "DIR/tables",
      "-o",
      "DIR/tables/l.csv",
      "--evidence",
      "DIR/tables/v.jsonl.gz",
      "--errors",
      "DIR/tables/e.tsv",
      "--passed-over",
      "DIR/tables/p.tsv"
    };

    run(command).failed(ExitCode.OK);
    run(command).failed(ExitCode.OK);
    Files.delete(folder.resolve("tables/l.csv.manifest.json"));

    run(command)
        .failed(
            ExitCode.USAGE,
            "radlabel: DIR/tables/l.csv is an input; name another file for the output",
            HINT);
  }

  @Test
  void standardOutputIsForTheLabelsAlone() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    for (String option : List.of("--evidence", "--errors", "--passed-over")) {
      run("label", "DIR/in.csv", option, "-")
          .failed(
              ExitCode.USAGE,
              "radlabel: - stands for standard output, where labels go; name a file for the rest",
              HINT);
    }
  }

  @Test
  void twoOutputsInOneFile() throws IOException {
    write("in.csv", "id,report\n1,a\n");

    label("DIR/in.csv", "--evidence", "DIR/out.csv")
        .failed(ExitCode.USAGE, "radlabel: DIR/out.csv is named for two outputs", HINT);
  }

  @Test
  void diskFull() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    write("in.csv", "id,report\n1,a\n");

    label("DIR/in.csv", "--evidence", "/dev/full")
        .failed(ExitCode.FAILED, "radlabel: /dev/full: cannot be written: No space left on device");
    assertThat(names()).containsExactly("in.csv");
    for (String command : List.of("label -q", "explain")) {
      try (OutputStream full = new FileOutputStream("/dev/full")) {
        Cli.in(folder)
            .withOutput(full)
            .run((command + " DIR/in.csv").split(" "))
            .failed(
                ExitCode.FAILED,
                "radlabel: standard output: cannot be written: No space left on device");
      }
    }
  }
}
