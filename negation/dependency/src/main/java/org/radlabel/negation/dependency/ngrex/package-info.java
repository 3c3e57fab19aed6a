/**
 * NgrEx, the pattern language of NegBio and chexpert-labeler, over dependency graphs.
 *
 * <pre>
 * pattern      = sub
 * sub          = ( node | "(" sub ")" ) [ alternatives ]
 * alternatives = relations { "|" relations }
 * relations    = relation { [ "&amp;" ] relation }
 * relation     = ( "&gt;" | "&lt;" ) "{" conditions "}" ( node | "(" sub ")" )
 * node         = "{" conditions "}" [ "=" name ]
 * conditions   = [ condition { "," condition } [ "," ] ]
 * condition    = ( "lemma" | "tag" | "text" | "dependency" ) ":" "/" regular expression "/"
 * </pre>
 *
 * <p>{@code A > {…} B}: A governs B; {@code A < {…} B}: A is governed by B. All relations that
 * follow a node or a group belong to it: {@code {} < {} {lemma:/be/} > {} {lemma:/may/}} is about
 * one token with two relations. The first node of a pattern is the mention; the first of a group
 * stands for the group. A token has no dependency and a relation nothing else: such a condition is
 * allowed, as Stanford's files have one, and never met. Of two conditions for one attribute the
 * last counts.
 *
 * <p>A regular expression (Python's syntax) gets {@code ^} in front and {@code $} after unless
 * written, without a group, and is matched from the start: {@code normal|unremarkable} is whatever
 * starts with normal, or exactly unremarkable. It is given up after a fixed number of steps.
 *
 * <p>The matcher is the project's own, and small: it walks from the mention's token along its
 * relations. CoreNLP's Semgrex would search all tokens of the graph for a first node, and knows
 * neither these regular expressions nor "relations belong to the first node".
 */
package org.radlabel.negation.dependency.ngrex;
