/**
 * Facts that the library tells, by id.
 *
 * <p>Main types: {@link io.github.jetrules.rules.catalogue.Catalogue}, all of them;
 * {@link io.github.jetrules.rules.catalogue.CatalogueFact}, one of them.
 */
@NullMarked
package io.github.jetrules.rules.catalogue;

import org.jspecify.annotations.NullMarked;
