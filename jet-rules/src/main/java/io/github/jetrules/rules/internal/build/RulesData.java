package io.github.jetrules.rules.internal.build;

import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.rules.catalogue.Catalogue;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.provision.Provision;
import java.util.List;

/**
 * Everything that the data files hold.
 *
 * @param parameters the parameters with their values, in the order of the files
 * @param catalogue all facts
 * @param sources all documents, in the order of the file
 * @param provisions the provisions, in the order of their source
 * @param edition the edition, with the hash of the files
 */
public record RulesData(
        List<ParameterHistory<?>> parameters,
        Catalogue catalogue,
        List<Source> sources,
        List<Provision> provisions,
        Edition edition) {}
