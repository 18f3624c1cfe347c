/**
 * Hostile inputs to everything that reads what others wrote: data files, overlays, requests, receipts.
 *
 * <p>Without more, each test tries the inputs that are kept beside it; with {@code -Pfuzz} it looks for new ones.
 */
@NullMarked
package io.github.jetrules.rules.fuzz;

import org.jspecify.annotations.NullMarked;
