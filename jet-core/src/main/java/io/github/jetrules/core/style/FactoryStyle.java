package io.github.jetrules.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** The style of a value type that is made by its factories alone; otherwise as {@link JetStyle}, which it replaces. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allParameters = true,
        of = "new", // the factories stand in the types
        jdkOnly = true, // Guava's collections are slow to load
        jacksonIntegration = false,
        allowedClasspathAnnotations = Generated.class,
        defaults = @Value.Immutable(builder = false, copy = false))
public @interface FactoryStyle {}
