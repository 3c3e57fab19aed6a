/**
 * How fast radlabel is, and what it is compared with: {@code bench/corpus} makes a corpus, {@code
 * bench/run} times whole processes over it, the classes named {@code …Benchmark} are JMH's.
 *
 * <p>docs/performance.md has the commands and what they gave.
 */
package org.radlabel.bench;
