package org.radlabel.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.radlabel.rules.Span;

/** Training again gives the committed model. */
class ModelTest {
  @Test
  void committedModelIsTheOneThatTheTrainerMakes() throws IOException {
    SentenceModel trained = ModelTrainer.train();
    Function<String, List<Span>> fresh = Splitters.plain(trained);
    Function<String, List<Span>> committed = Splitters.modelAlone();
    for (String text : texts()) {
      assertThat(committed.apply(text)).as(text).isEqualTo(fresh.apply(text));
    }
  }

  /** The training text whole and every gold text. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    texts.add(ModelTrainer.trainingText());
    for (String file : List.of("gold-a.tsv", "gold-b.tsv")) {
      GoldCase.load(file).forEach(c -> texts.add(c.text()));
    }
    return texts;
  }
}
