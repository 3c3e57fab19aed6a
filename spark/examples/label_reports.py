"""Labels reports with Spark's SQL functions from Python:

    spark-submit --jars radlabel-spark_2.13-VERSION-all.jar label_reports.py REPORTS.csv

or, with pyspark installed: python label_reports.py REPORTS.csv, RADLABEL_JAR naming the jar.
"""

import os
import sys

from pyspark.sql import SparkSession


def register(spark, **settings):
    """Gives a session the SQL functions radlabel, radlabel_label, radlabel_evidence and
    radlabel_problem. Settings are those of radlabel label, as in register(spark, findings="fine")."""
    jvm = spark._jvm
    names = jvm.java.util.HashMap()
    for name, value in settings.items():
        names.put(name.replace("_", "-"), value)
    jvm.org.radlabel.spark.Radlabel.register(spark._jsparkSession, names)


def main(reports):
    builder = SparkSession.builder.appName("radlabel")
    if "RADLABEL_JAR" in os.environ:
        builder = builder.config("spark.jars", os.environ["RADLABEL_JAR"])
    spark = builder.getOrCreate()
    register(spark)
    table = spark.read.csv(reports, header=True, multiLine=True, escape='"')
    table.createOrReplaceTempView("reports")
    labels = spark.sql("""
        SELECT l.Edema AS edema, count(*) AS reports
        FROM (SELECT radlabel(report) AS l FROM reports)
        GROUP BY edema ORDER BY edema DESC NULLS LAST""")
    for row in labels.collect():
        print(row.edema, row.reports)
    spark.stop()


if __name__ == "__main__":
    main(sys.argv[1])
