/**
 * The server of the review page: {@link org.radlabel.workbench.server.Gate} lets in who has the
 * cookie, from this machine's own page only; {@link org.radlabel.workbench.server.Assets} gives the
 * page's files, each from a fixed list; the others answer what the page asks for. Nothing of a
 * report stands in an address or in a log.
 */
@NullMarked
package org.radlabel.workbench.server;

import org.jspecify.annotations.NullMarked;
