package io.github.jetrules.examples.comparison.dmn;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The engine of KIE, which interprets the models. */
public final class KieEngine implements DmnEngine {

    private final DMNRuntime runtime;
    private final Map<Model, DMNModel> models = new EnumMap<>(Model.class);

    /** Loads the models. */
    public KieEngine() {
        List<Resource> files = Model.files().stream()
                .map(model -> ResourceFactory.newInputStreamResource(model.open()))
                .toList();
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(files)
                .getOrElseThrow(e -> new IllegalStateException("the models cannot be loaded", e));
        for (Model model : Model.values()) {
            models.put(model, load(model));
        }
    }

    private DMNModel load(Model model) {
        DMNModel loaded = runtime.getModel(model.namespace(), model.id());
        if (loaded.hasErrors()) {
            throw new IllegalStateException("the model " + model.id() + " has errors: " + loaded.getMessages());
        }
        return loaded;
    }

    @Override
    public Evaluation prepare(Model model, SortedMap<String, @Nullable Object> inputs) {
        return new KieEvaluation(runtime, model, requireNonNull(models.get(model)), inputs);
    }

    private record KieEvaluation(
            DMNRuntime runtime, Model model, DMNModel loaded, SortedMap<String, @Nullable Object> inputs)
            implements Evaluation {

        @Override
        public DMNResult run() {
            DMNContext context = runtime.newContext();
            inputs.forEach(context::set);
            return runtime.evaluateByName(loaded, context, model.decision());
        }

        @Override
        @SuppressWarnings("unchecked") // the decisions that answer are contexts
        public Map<String, @Nullable Object> answer() {
            DMNResult result = run();
            Object answer = result.getDecisionResultByName(model.decision()).getResult();
            if (answer == null) {
                throw new IllegalStateException("no answer to " + inputs + ": " + result.getMessages());
            }
            return (Map<String, @Nullable Object>) answer;
        }
    }
}
