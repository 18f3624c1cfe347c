/**
 * The command line {@code jet}: the library for people, and for systems in other languages.
 *
 * <p>Main type: {@link io.github.jetrules.examples.cli.Jet}. Everything that it prints comes from the library.
 */
@NullMarked
package io.github.jetrules.examples.cli;

import org.jspecify.annotations.NullMarked;
