package io.github.jetrules.rules.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files that the library carries, as UTF-8 in any locale. */
public final class Resources {

    private static final String ROOT = "/io/github/jetrules/rules/";

    private Resources() {}

    /** The text of a file of the library, by its path below {@code io/github/jetrules/rules}. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The bytes of a file of the library. */
    public static byte[] bytes(String path) {
        try (InputStream stream = Resources.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the library lacks its file " + path + "; this is a bug, or an incomplete build");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
