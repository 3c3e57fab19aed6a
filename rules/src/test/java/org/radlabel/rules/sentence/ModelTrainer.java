package org.radlabel.rules.sentence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSampleStream;
import opennlp.tools.util.PlainTextByLineStream;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the sentence model on {@code training.txt}: a sentence a line, a blank line between
 * reports. Each report counts three times: as written, in capitals and in small letters.
 *
 * <p>{@link #main} writes the model to the file it is given.
 */
public final class ModelTrainer {
  private static final int ITERATIONS = 300;
  private static final int CUTOFF = 4;

  private ModelTrainer() {}

  /** Writes the model to {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    byte[] model = bytes(train());
    Files.write(out, model);
    System.out.println("wrote " + model.length + " bytes to " + out);
  }

  /** The model as OpenNLP hands it over. */
  static SentenceModel train() throws IOException {
    String text = trainingText();
    String all = text + "\n" + text.toUpperCase(Locale.ROOT) + "\n" + text.toLowerCase(Locale.ROOT);
    byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
    try (SentenceSampleStream samples =
        new SentenceSampleStream(
            new PlainTextByLineStream(
                () -> new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
      return SentenceDetectorME.train(
          Detector.LANGUAGE, samples, Detector.trainingFactory(), parameters());
    }
  }

  /** The model in the form in which it is committed. */
  static byte[] bytes(SentenceModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(out)) {
      new BinaryGISModelWriter((AbstractModel) model.getMaxentModel(), data).persist();
    }
    return out.toByteArray();
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    return parameters;
  }

  static String trainingText() throws IOException {
    try (InputStream in = ModelTrainer.class.getResourceAsStream("training.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
