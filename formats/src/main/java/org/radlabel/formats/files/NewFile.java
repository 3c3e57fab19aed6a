package org.radlabel.formats.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Makes files that did not exist, not even as a link. */
public final class NewFile {
  private NewFile() {}

  /**
   * {@return a stream into a new file}
   *
   * @param file the file's path; nothing stands there yet
   * @param permissions who may read it
   * @throws IOException if it cannot be made
   */
  public static OutputStream of(Path file, Permissions permissions) throws IOException {
    return Channels.newOutputStream(channel(file, permissions));
  }

  /**
   * {@return the same; when it is closed, its bytes are on the disk}
   *
   * @param file the file's path; nothing stands there yet
   * @param permissions who may read it
   * @throws IOException if it cannot be made
   */
  public static OutputStream synced(Path file, Permissions permissions) throws IOException {
    return new Synced(channel(file, permissions));
  }

  private static FileChannel channel(Path file, Permissions permissions) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
            permissions.attributes());
    permissions.give(file);
    return channel;
  }

  private static final class Synced extends FilterOutputStream {
    private final FileChannel channel;

    Synced(FileChannel channel) {
      super(Channels.newOutputStream(channel));
      this.channel = channel;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      try (channel) {
        if (channel.isOpen()) {
          channel.force(true);
        }
      }
    }
  }
}
