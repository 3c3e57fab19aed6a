/** Numbers of an evaluation as JSON, for programs that read them. Stateless. */
package org.radlabel.evaluation.json;
