package io.github.jetrules.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The style of the value types that Immutables generates with a builder; it is put on the parent package of each module.
 *
 * <p>{@code @Value.Immutable} itself has no members: it stays in the class files, and a compiler that does not find
 * Immutables warns of each member.
 */
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
        allowedClasspathAnnotations = Generated.class,
        defaults = @Value.Immutable(copy = false))
public @interface JetStyle {}
