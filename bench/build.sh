# Builds the benchmarks and the command line where they have not been built; sets $bench.
bench=$here/target/radlabel-bench.jar
if [ ! -f "$bench" ] || [ ! -f "$here/../cli/target/radlabel-cli.jar" ]; then
  echo "bench: building with Maven" >&2
  (cd "$here/.." && mvn -B -q -pl bench,cli -am package -Dmaven.test.skip=true \
    -Dspotless.check.skip=true -Djacoco.skip=true) </dev/null >&2
fi
