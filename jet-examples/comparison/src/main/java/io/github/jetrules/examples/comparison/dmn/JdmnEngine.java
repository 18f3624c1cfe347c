package io.github.jetrules.examples.comparison.dmn;

import com.gs.dmn.runtime.Context;
import com.gs.dmn.runtime.DMNType;
import com.gs.dmn.runtime.ExecutionContext;
import com.gs.dmn.runtime.ExecutionContextBuilder;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The Java classes into which jDMN translates the models. */
public final class JdmnEngine implements DmnEngine {

    private static final ExecutionContext CONTEXT =
            ExecutionContextBuilder.executionContext().build();

    private final Map<Model, MethodHandle> decisions = new EnumMap<>(Model.class);

    /** Translates the models, compiles the classes and loads them. */
    public JdmnEngine() {
        ClassLoader classes = JdmnTranslator.translate();
        for (Model model : Model.values()) {
            decisions.put(model, decision(model, classes));
        }
    }

    /** The decision of a model as a function of its inputs, which the translation has in alphabetical order. */
    private static MethodHandle decision(Model model, ClassLoader classes) {
        String name = model.decision();
        try {
            Class<?> type = classes.loadClass(
                    JdmnTranslator.packageOf(model) + "." + Character.toUpperCase(name.charAt(0)) + name.substring(1));
            Method apply = Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("apply") && takesContext(method))
                    .findFirst()
                    .orElseThrow();
            int inputs = apply.getParameterCount() - 1;
            MethodHandle handle = MethodHandles.lookup()
                    .unreflect(apply)
                    .bindTo(type.getConstructor().newInstance());
            return MethodHandles.insertArguments(handle, inputs, CONTEXT)
                    .asSpreader(Object[].class, inputs)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the decision " + name + " was not translated", e);
        }
    }

    private static boolean takesContext(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types.length > 1 && types[types.length - 1] == ExecutionContext.class;
    }

    @Override
    public Evaluation prepare(Model model, SortedMap<String, @Nullable Object> inputs) {
        MethodHandle decision = decisions.get(model);
        if (decision == null) {
            throw new IllegalStateException("the model " + model.id() + " was not translated");
        }
        return new JdmnEvaluation(decision, inputs.values().toArray());
    }

    private static final class JdmnEvaluation implements Evaluation {

        private final MethodHandle decision;
        private final @Nullable Object[] inputs;

        JdmnEvaluation(MethodHandle decision, @Nullable Object[] inputs) {
            this.decision = decision;
            this.inputs = inputs;
        }

        @Override
        public Object run() {
            try {
                return (Object) decision.invokeExact(inputs);
            } catch (Throwable e) {
                throw new IllegalStateException("the decision cannot be evaluated for " + Arrays.toString(inputs), e);
            }
        }

        @Override
        public Map<String, @Nullable Object> answer() {
            return parts(((DMNType) run()).toContext());
        }

        @SuppressWarnings("unchecked") // a context is a map from names
        private static Map<String, @Nullable Object> parts(Context context) {
            Map<String, @Nullable Object> parts = new HashMap<>(context.getBindings());
            parts.replaceAll((name, value) -> plain(value));
            return parts;
        }

        private static @Nullable Object plain(@Nullable Object value) {
            if (value instanceof List<?> list) {
                return list.stream().map(JdmnEvaluation::plain).toList();
            } else if (value instanceof DMNType type) {
                return parts(type.toContext());
            }
            return value instanceof Context context ? parts(context) : value;
        }
    }
}
