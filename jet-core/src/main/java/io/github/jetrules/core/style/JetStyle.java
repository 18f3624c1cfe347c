package io.github.jetrules.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** The one style of all Immutables value types; it is put on the parent package of each module. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        allParameters = true,
        of = "new", // the factories stand in the types
        jdkOnly = true, // Guava's collections are slow to load
        depluralize = true,
        jacksonIntegration = false,
        allowedClasspathAnnotations = Generated.class)
public @interface JetStyle {}
