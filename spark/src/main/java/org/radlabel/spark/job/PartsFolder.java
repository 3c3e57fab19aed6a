package org.radlabel.spark.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a table in parts: {@code part=0}, {@code part=1} and so on, and {@value #NOTE},
 * which says what the parts were made of.
 */
final class PartsFolder {
  /** Name of the column by which the table is parted. */
  static final String PART = "part";

  private static final String NOTE = "_radlabel";
  private static final String DONE = "_SUCCESS";
  private static final long BYTES_OF_A_PART = 32L << 20;
  private static final int MOST_PARTS = 10_000;

  private final FileSystem files;
  private final Path folder;

  PartsFolder(String output, Configuration hadoop) throws IOException {
    folder = new Path(output);
    files = folder.getFileSystem(hadoop);
  }

  /** How many parts an input deserves. */
  static int parts(long bytes, int cores) {
    return (int) Math.min(MOST_PARTS, Math.max(2L * cores, bytes / BYTES_OF_A_PART + 1));
  }

  /** The size of files. */
  static long bytes(String input, Configuration hadoop) throws IOException {
    Path path = new Path(input);
    FileStatus[] found = path.getFileSystem(hadoop).globStatus(path);
    if (found == null || found.length == 0) {
      throw new UsageException(input + ": there is no such file or folder");
    }
    long bytes = 0;
    for (FileStatus one : found) {
      bytes += path.getFileSystem(hadoop).getContentSummary(one.getPath()).getLength();
    }
    return bytes;
  }

  /**
   * Begins a table, or goes on with it.
   *
   * @param parts how many parts a new table has
   * @param asked how many were asked for; 0: any number
   * @param made what the table is made of, by name
   * @return how many parts the table has
   * @throws UsageException if the folder holds something else
   */
  int begin(int parts, int asked, Map<String, String> made) throws IOException {
    Path note = new Path(folder, NOTE);
    if (!files.exists(note)) {
      if (files.exists(folder) && files.listStatus(folder).length > 0) {
        throw new UsageException(folder + ": is not empty, and no earlier run of this job made it");
      }
      write(note, parts, made);
      return parts;
    }
    List<String> lines = read(note);
    int before = Integer.parseInt(lines.get(0).replaceFirst("^parts=", ""));
    if (asked != 0 && asked != before) {
      throw new UsageException(folder + ": was begun with --parts " + before);
    }
    List<String> now = lines(made);
    for (int i = 0; i < now.size(); i++) {
      if (i + 1 >= lines.size() || !lines.get(i + 1).equals(now.get(i))) {
        throw new UsageException(
            folder
                + ": was begun with other settings or another input; now "
                + now.get(i)
                + ", then "
                + (i + 1 < lines.size() ? lines.get(i + 1) : "nothing"));
      }
    }
    return before;
  }

  private void write(Path note, int parts, Map<String, String> made) throws IOException {
    Path unfinished = new Path(folder, NOTE + ".new");
    try (FSDataOutputStream out = files.create(unfinished, true)) {
      String text = "parts=" + parts + "\n" + String.join("\n", lines(made)) + "\n";
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    if (!files.rename(unfinished, note)) {
      throw new IOException(note + " cannot be written");
    }
  }

  private List<String> read(Path note) throws IOException {
    try (FSDataInputStream in = files.open(note)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> lines(Map<String, String> made) {
    return made.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
  }

  /** Whether all parts are there. */
  boolean isDone() throws IOException {
    return files.exists(new Path(folder, DONE));
  }

  /** The parts that are there: a part is moved there whole. */
  List<Integer> written() throws IOException {
    List<Integer> written = new ArrayList<>();
    for (FileStatus status : files.listStatus(folder)) {
      String name = status.getPath().getName();
      if (name.startsWith(PART + "=") && holdsFile(status.getPath())) {
        written.add(Integer.valueOf(name.substring(PART.length() + 1)));
      }
    }
    return written;
  }

  private boolean holdsFile(Path part) throws IOException {
    for (FileStatus file : files.listStatus(part)) {
      if (file.getPath().getName().endsWith(".parquet")) {
        return true;
      }
    }
    return false;
  }
}
