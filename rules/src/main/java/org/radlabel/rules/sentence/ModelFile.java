package org.radlabel.rules.sentence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Reads the committed model, OpenNLP's own binary format for maximum entropy models.
 *
 * <p>It is the bare model and not OpenNLP's zip archive, which holds the time of its making: so
 * training again gives the same bytes. OpenNLP's reader of this format starts a logging framework,
 * which nobody who labels reports has asked for.
 */
final class ModelFile {
  /** The name of the resource beside this class. */
  static final String RESOURCE = "radiology-sentences.gis";

  private ModelFile() {}

  /** The committed model, read once and shared: it does not change. */
  static MaxentModel shared() {
    return Holder.MODEL;
  }

  private static final class Holder {
    private static final MaxentModel MODEL = load();
  }

  private static MaxentModel load() {
    try (InputStream in = ModelFile.class.getResourceAsStream(RESOURCE)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  static GISModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    return (GISModel) new Reader(new BinaryFileDataReader(data)).getModel();
  }

  private static final class Reader extends AbstractModelReader {
    Reader(BinaryFileDataReader data) {
      super(data);
    }

    @Override
    public void checkModelType() throws IOException {
      String type = readUTF();
      if (!"GIS".equals(type)) {
        throw new IOException(RESOURCE + " must be a model of type GIS; got: " + type);
      }
    }

    @Override
    public GISModel constructModel() throws IOException {
      skipCorrection();
      String[] outcomes = getOutcomes();
      int[][] patterns = getOutcomePatterns();
      String[] predicates = getPredicates();
      Context[] parameters = getParameters(patterns);
      return new GISModel(parameters, predicates, outcomes);
    }

    /** Two numbers of an older training method, written for compatibility only. */
    private void skipCorrection() throws IOException {
      readInt();
      readDouble();
    }
  }
}
