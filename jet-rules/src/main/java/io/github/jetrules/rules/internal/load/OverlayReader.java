package io.github.jetrules.rules.internal.load;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads an overlay from a file in the form of the library's own data: a block {@code overlay} that names it, and a block
 * with values for each parameter. Its values cite the overlay itself, so they name no source; {@code at} says where the
 * caller has them from.
 */
public final class OverlayReader {

    private static final String HEAD = "overlay";

    private final Map<String, ? extends Supplier<ParameterHistory<?>>> histories;

    /** A reader for overlays on these parameters, by id. */
    public OverlayReader(Map<String, ? extends Supplier<ParameterHistory<?>>> histories) {
        this.histories = histories;
    }

    /**
     * Reads a file.
     *
     * @param file the name of the file, for messages
     * @param text its text
     * @throws io.github.jetrules.rules.parameter.RulesDataException if there is any defect; it names them all
     */
    public Overlay read(String file, String text) {
        Problems problems = new Problems();
        Optional<Overlay> overlay = YamlFile.read(file, text, problems).flatMap(this::overlay);
        problems.throwIfAny();
        return overlay.orElseThrow(() -> new IllegalStateException("an overlay without problems; this is a bug"));
    }

    private Optional<Overlay> overlay(Block file) {
        Optional<Block> head = file.block(HEAD);
        Optional<String> id =
                head.flatMap(block -> block.read("id", "a name without blanks around it", OverlayReader::name));
        Optional<BilingualText> title = head.flatMap(block -> block.bilingual("title"));
        head.ifPresent(Block::finish);
        List<OverlayValue> values = new ArrayList<>();
        for (String key : file.keys()) {
            if (!key.equals(HEAD)) {
                file.block(key).ifPresent(block -> values.addAll(values(key, block, file)));
            }
        }
        if (file.keys().stream().allMatch(HEAD::equals)) {
            file.problem(HEAD, "at least one parameter with values", "nothing");
        }
        if (id.isEmpty() || title.isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Overlay.builder()
                .id(id.get())
                .title(title.get())
                .addAllValues(values)
                .build());
    }

    private static String name(String id) {
        if (!id.equals(id.strip())) {
            throw new IllegalArgumentException(id);
        }
        return id;
    }

    private List<OverlayValue> values(String id, Block block, Block file) {
        Supplier<ParameterHistory<?>> known = histories.get(id);
        if (known == null) {
            file.problem(id, "a parameter of the library, such as cost.membership-fee", "'" + id + "'");
            return List.of();
        }
        ParameterHistory<?> history = known.get();
        List<Block> blocks = block.blocks("values");
        block.finish();
        ValueOrder order = new ValueOrder(Optional.of(history.continuity()));
        List<OverlayValue> values = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block valueBlock = blocks.get(i);
            boolean isLast = i == blocks.size() - 1;
            value(history, valueBlock)
                    .filter(value -> order.accepts(value.span(), isLast, valueBlock))
                    .ifPresent(values::add);
        }
        return values;
    }

    private static Optional<OverlayValue> value(ParameterHistory<?> history, Block block) {
        ParameterType<?> type = history.parameter().type();
        Optional<DateSpan> span = block.span();
        Optional<String> value = block.read("value", type.accepted(), text -> {
            type.read(text);
            return text;
        });
        Optional<String> at = block.text("at");
        Optional<String> quote = block.textIfAny("quote");
        block.finish();
        if (span.isEmpty() || value.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(OverlayValue.builder()
                .parameter(history.parameter().id())
                .span(span.get())
                .value(value.get())
                .at(at.get())
                .quote(quote)
                .build());
    }
}
