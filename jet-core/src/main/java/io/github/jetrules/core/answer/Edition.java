package io.github.jetrules.core.answer;

import java.io.Serializable;

/**
 * Which law, data and library an answer comes from.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the edition of law and data, such as {@code 2026.1}
 * @param dataHash the SHA-256 of all data files, in hexadecimal digits
 * @param libraryVersion the version of the library
 */
public record Edition(String name, String dataHash, String libraryVersion) implements Serializable {}
