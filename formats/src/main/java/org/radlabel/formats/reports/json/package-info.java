/** JSON values, bounded in size and depth. */
package org.radlabel.formats.reports.json;
