package io.github.jetrules.rules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.fact.Fact;
import java.io.Serializable;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A JSON object that is read field by field; {@link #finish()} refuses fields that nobody asked for. */
final class Fields {

    /** No name of a field is as long. */
    private static final int LONGEST = 60;

    /** A message names no more fields that are there. */
    private static final int MOST_NAMES = 8;

    private final JsonNode object;
    private final String pointer;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(JsonNode object, String pointer) {
        this.object = object;
        this.pointer = pointer;
    }

    static Fields of(JsonNode node, String pointer) {
        if (!node.isObject()) {
            throw new InvalidRequestException(pointer, describe(node), "an object");
        }
        return new Fields(node, pointer);
    }

    <T> T required(String name, FieldType<T> type) {
        known.add(name);
        JsonNode node = object.get(name);
        if (node == null) {
            throw missing(name, type.accepted());
        }
        return read(pointer(name), node, type);
    }

    <T> Optional<T> optional(String name, FieldType<T> type) {
        known.add(name);
        JsonNode node = object.get(name);
        return node == null ? Optional.empty() : Optional.of(read(pointer(name), node, type));
    }

    /** A fact: absent if it was not supplied, null if it was asked for and nobody could say. */
    <T extends Serializable> Fact<T> fact(String name, FieldType<T> type) {
        return fact(name, () -> required(name, type));
    }

    private <T extends Serializable> Fact<T> fact(String name, Supplier<T> reader) {
        known.add(name);
        JsonNode node = object.get(name);
        if (node == null) {
            return Fact.notSupplied();
        }
        return node.isNull() ? Fact.askedWithoutAnswer() : Fact.known(reader.get());
    }

    /** A fact that is a list: absent if it was not supplied, null if it was asked for and nobody could say. */
    <T> Fact<ImmutableList<T>> factList(String name, FieldType<T> type) {
        return fact(name, () -> ImmutableList.copyOf(values(name, type)));
    }

    Fields object(String name) {
        known.add(name);
        JsonNode node = object.get(name);
        if (node == null) {
            throw missing(name, "an object");
        }
        return of(node, pointer(name));
    }

    /** The elements of a list that must be there. */
    List<Fields> objects(String name) {
        List<Fields> elements = new ArrayList<>();
        for (JsonNode element : list(name)) {
            elements.add(of(element, pointer(name) + "/" + elements.size()));
        }
        return elements;
    }

    /** A fact that is a list of objects, each with fields of its own that are all read. */
    <T extends Serializable> Fact<ImmutableList<T>> objectsFact(String name, Function<Fields, T> reader) {
        return fact(name, () -> {
            ImmutableList.Builder<T> elements = ImmutableList.builder();
            for (Fields element : objects(name)) {
                elements.add(reader.apply(element));
                element.finish();
            }
            return elements.build();
        });
    }

    /**
     * Makes something of fields that are each of their form. What the library refuses is told of one of them, in the
     * words of the library.
     */
    <T> T made(String name, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException(pointer(name), String.valueOf(e.getMessage()));
        }
    }

    /** The values of a list that must be there. */
    <T> List<T> values(String name, FieldType<T> type) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : list(name)) {
            values.add(read(pointer(name) + "/" + values.size(), element, type));
        }
        return values;
    }

    private Iterable<JsonNode> list(String name) {
        known.add(name);
        JsonNode node = object.get(name);
        if (node == null) {
            throw missing(name, "a list");
        }
        if (!node.isArray()) {
            throw new InvalidRequestException(pointer(name), describe(node), "a list");
        }
        return node;
    }

    private <T> T read(String at, JsonNode node, FieldType<T> type) {
        Optional<T> value;
        try {
            value = type.reader().apply(node);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            value = Optional.empty();
        }
        return value.orElseThrow(() -> new InvalidRequestException(at, describe(node), type.accepted()));
    }

    /** Names what is there, because the field may be there under a wrong name. */
    private InvalidRequestException missing(String name, String accepted) {
        List<String> others = new ArrayList<>();
        object.fieldNames().forEachRemaining(other -> others.add(shortened(other)));
        int some = Math.min(others.size(), MOST_NAMES);
        return InvalidRequestException.missing(pointer(name), others.subList(0, some), accepted);
    }

    /** Refuses every field that was not read. */
    void finish() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new InvalidRequestException(
                        pointer(name), "the unknown field '" + shortened(name) + "'", String.join(", ", known));
            }
        });
    }

    String pointer() {
        return pointer;
    }

    private String pointer(String name) {
        return pointer(pointer, name);
    }

    /** The place of a field of an object; a name that is far too long is left out. */
    static String pointer(String object, String name) {
        return name.length() <= LONGEST ? object + "/" + escaped(name) : object;
    }

    /** A name as a part of a JSON pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String describe(JsonNode node) {
        return node.isMissingNode() ? "nothing" : shortened(node.toString());
    }

    /** What stands in a request, cut so that a message stays short. */
    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    }
}
