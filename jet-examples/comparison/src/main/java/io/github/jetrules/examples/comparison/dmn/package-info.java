/**
 * The same rules as DMN 1.3 models, written from the notice, and two engines that evaluate them.
 *
 * <p>Main types: {@link io.github.jetrules.examples.comparison.dmn.Model}, the models;
 * {@link io.github.jetrules.examples.comparison.dmn.DmnEngine}, an engine that has loaded them.
 */
@NullMarked
package io.github.jetrules.examples.comparison.dmn;

import org.jspecify.annotations.NullMarked;
