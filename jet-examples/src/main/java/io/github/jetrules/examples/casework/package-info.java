/**
 * One participant from the recruitment to the end of the fifth year, as a timeline in both languages.
 *
 * <p>Main type: {@link io.github.jetrules.examples.casework.Casework}. Every sentence that it prints comes from the library.
 */
@NullMarked
package io.github.jetrules.examples.casework;

import org.jspecify.annotations.NullMarked;
