/**
 * Local governments by code and name, and files of requests for all of them.
 *
 * <p>Main types: {@link io.github.jetrules.examples.national.LocalGovernment}, one of the 67 bodies of the data, and
 * {@link io.github.jetrules.examples.national.NationalFile}, which makes a file for a whole country.
 */
@NullMarked
package io.github.jetrules.examples.national;

import org.jspecify.annotations.NullMarked;
