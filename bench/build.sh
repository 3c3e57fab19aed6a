# Has the launcher build the command line, and builds the benchmarks where they have not been built;
# sets $bench.
bench=$here/target/radlabel-bench.jar
"$here/../radlabel" --version >/dev/null
if [ ! -f "$bench" ]; then
  echo "bench: building with Maven" >&2
  (cd "$here/.." && mvn -B -q -pl bench -am package -Dmaven.test.skip=true \
    -Dspotless.check.skip=true -Djacoco.skip=true) </dev/null >&2
fi
