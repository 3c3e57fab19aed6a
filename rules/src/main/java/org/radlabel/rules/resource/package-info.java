/** The data files that come with the program, read the same way everywhere. Stateless. */
package org.radlabel.rules.resource;
