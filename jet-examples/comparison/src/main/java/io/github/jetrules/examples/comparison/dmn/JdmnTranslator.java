package io.github.jetrules.examples.comparison.dmn;

import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.serialization.DefaultTypeDeserializationConfigurer;
import com.gs.dmn.transformation.InputParameters;
import com.gs.dmn.transformation.NopDMNTransformer;
import com.gs.dmn.transformation.lazy.NopLazyEvaluationDetector;
import com.gs.dmn.transformation.template.TreeTemplateProvider;
import com.gs.dmn.validation.NopDMNValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Translates the models into Java with jDMN and compiles what comes out, in a directory that is removed at the end. */
final class JdmnTranslator {

    private JdmnTranslator() {}

    /** The package of the classes of a model. */
    static String packageOf(Model model) {
        return "translated." + model.id();
    }

    /** The compiled classes. */
    static ClassLoader translate() {
        try {
            Path work = Files.createTempDirectory("jet-dmn");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(work)));
            Path sources = Files.createDirectory(work.resolve("sources"));
            for (Model model : Model.files()) {
                translate(model, work, sources);
            }
            Path classes = Files.createDirectory(work.resolve("classes"));
            compile(sources, classes);
            return new URLClassLoader(new URL[] {urlOf(classes)}, JdmnTranslator.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void translate(Model model, Path work, Path sources) throws IOException {
        Path file = work.resolve(model.id() + ".dmn");
        try (InputStream stream = model.open()) {
            Files.copy(stream, file);
        }
        InputParameters parameters = new InputParameters(Map.of(
                "dmnVersion", "1.3",
                "modelVersion", "1",
                "platformVersion", "9",
                "xsdValidation", "true",
                "javaRootPackage", packageOf(model)));
        new JavaTimeDMNDialectDefinition()
                .createDMNToNativeTransformer(
                        new NopDMNValidator(),
                        new NopDMNTransformer<>(),
                        new TreeTemplateProvider(),
                        new NopLazyEvaluationDetector(),
                        new DefaultTypeDeserializationConfigurer(),
                        parameters,
                        new NopBuildLogger())
                .transform(file, sources);
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn", "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(
                    "what jDMN translated does not compile: " + messages.toString(Charset.defaultCharset()));
        }
    }

    private static URL urlOf(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
