/**
 * Countries.
 *
 * <p>Main type: {@link io.github.jetrules.core.country.CountryCode}, an ISO 3166-1 alpha-2 code.
 */
@NullMarked
package io.github.jetrules.core.country;

import org.jspecify.annotations.NullMarked;
