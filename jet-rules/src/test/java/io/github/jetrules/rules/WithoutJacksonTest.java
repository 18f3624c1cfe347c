package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.time.FiscalYear;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WithoutJacksonTest {

    private static final List<String> LIBRARIES = List.of(
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "org.jspecify.annotations.NullMarked",
            "org.snakeyaml.engine.v2.api.Load");

    @Test
    void theLibraryRunsWithoutJackson() throws Exception {
        String classPath = Stream.concat(
                        Stream.of(
                                Path.of("target", "classes"),
                                Path.of("target", "test-classes"),
                                location(FiscalYear.class)),
                        LIBRARIES.stream().map(WithoutJacksonTest::location))
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(classPath).doesNotContain("jackson");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        WithoutJackson.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).startsWith("English-speaking status: FORMAL");
    }

    private static Path location(String className) {
        try {
            return location(Class.forName(className));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
