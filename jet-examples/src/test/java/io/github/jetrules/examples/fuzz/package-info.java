/**
 * Hostile inputs to everything that reads what others wrote: data files, overlays, requests, receipts, command lines.
 *
 * <p>Without more, each test tries the inputs that are kept beside it; with {@code -Pfuzz} it looks for new ones.
 */
@NullMarked
package io.github.jetrules.examples.fuzz;

import org.jspecify.annotations.NullMarked;
