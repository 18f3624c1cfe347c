/**
 * Bodies that appoint participants.
 *
 * <p>Main types: {@link io.github.jetrules.core.organisation.ContractingOrganisation}, a body (任用団体);
 * {@link io.github.jetrules.core.organisation.OrganisationKind}, which kind of body it is;
 * {@link io.github.jetrules.core.organisation.LocalGovernmentCode}, the six-digit code of a local government.
 */
@NullMarked
package io.github.jetrules.core.organisation;

import org.jspecify.annotations.NullMarked;
