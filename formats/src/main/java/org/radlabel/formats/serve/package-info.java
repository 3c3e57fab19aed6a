/**
 * Labels texts that another program sends, one line of JSON per request and one per answer: what
 * the Python package talks to.
 *
 * <p>{@link org.radlabel.formats.serve.TextServer} runs until its input ends. The lines are told in
 * {@code docs/cli.md}, under {@code serve}:
 *
 * <pre>{@code
 * {"radlabel":"0.1.0","protocol":1,"categories":["No Finding",...]}      first, without a request
 * {"id":1,"texts":["No effusion.","Edema."],"evidence":false}            a request
 * {"id":1,"rows":[{"labels":[...]},{"labels":[...]}]}                    its answer
 * {"id":2,"error":"unknown member; allowed: id, texts, evidence, why"}   another's
 * }</pre>
 *
 * <p>Answers come in the order of the requests. A request's texts are cut into pieces, which are
 * labelled side by side; while one request is labelled the next is read. The cost over labelling is
 * that of the JSON: some 400 MB a second.
 */
@NullMarked
package org.radlabel.formats.serve;

import org.jspecify.annotations.NullMarked;
