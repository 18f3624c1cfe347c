/**
 * What the notice provides, provision by provision, and what became of each.
 *
 * <p>Main type: {@link io.github.jetrules.rules.provision.Provision}.
 */
@NullMarked
package io.github.jetrules.rules.provision;

import org.jspecify.annotations.NullMarked;
