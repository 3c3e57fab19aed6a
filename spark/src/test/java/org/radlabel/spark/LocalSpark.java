package org.radlabel.spark;

import org.apache.spark.sql.SparkSession;

/** A session of two threads in this process. */
public final class LocalSpark {
  private LocalSpark() {}

  /** {@return the session, made when it is first asked for} */
  public static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("test")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.warehouse.dir", "target/warehouse")
        .getOrCreate();
  }
}
