/**
 * The rule catalogue as static web pages, in English and Japanese, from the data of the library.
 *
 * <ul>
 *   <li>{@link io.github.jetrules.examples.catalogue.CatalogueSite}: writes the pages
 * </ul>
 */
@NullMarked
package io.github.jetrules.examples.catalogue;

import org.jspecify.annotations.NullMarked;
