package org.radlabel.spark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arguments of LabelReports. */
class JobArgumentsTest {
  @Test
  void all_are_read() {
    assertThat(
            JobArguments.of(
                "in.csv",
                "out",
                "--id",
                "acc",
                "--text",
                "findings,impression",
                "--parts",
                "7",
                "--evidence",
                "--findings",
                "fine",
                "--option",
                "likely=uncertain"))
        .isEqualTo(
            new JobArguments(
                "in.csv",
                "out",
                Form.CSV,
                "acc",
                List.of("findings", "impression"),
                7,
                true,
                Map.of("findings", "fine", "likely", "uncertain")));
  }

  @ParameterizedTest
  @CsvSource({
    "in.csv, CSV",
    "s3a://b/IN.CSV.GZ, CSV",
    "in.jsonl, JSONL",
    "in.ndjson/, JSONL",
    "in.parquet/, PARQUET",
    "one.txt, TEXT"
  })
  void the_ending_tells_the_form(String input, Form form) {
    assertThat(JobArguments.of(input, "out").form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in.csv|INPUT and OUTPUT must be given, and no more; see --help",
        "in.csv out more|INPUT and OUTPUT must be given, and no more; see --help",
        "in.doc out|in.doc: its name does not tell its form; give --format, one of parquet, csv,"
            + " jsonl, text",
        "in out --format xml|--format must be one of parquet, csv, jsonl, text; got: xml",
        "in.csv out --parts 0|--parts must be a whole number from 1 on; got: 0",
        "in.csv out --parts many|--parts must be a whole number from 1 on; got: many",
        "in.csv out --parts|--parts needs a value",
        "in.csv out --colour red|there is no option --colour; see --help",
        "in.csv out --option likely|--option must be NAME=VALUE; got: likely"
      })
  void a_mistake_is_one_line(String arguments, String message) {
    assertThatThrownBy(() -> JobArguments.of(arguments.split(" ", -1)))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }
}
