package io.github.jetrules.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.json.Batch;
import io.github.jetrules.rules.json.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Hostile files of requests: each record gets one reply, or the file is refused with what is accepted. */
class BatchFuzzTest {

    private static final Batch BATCH = Batch.of(JetRules.standard()::answer);

    @FuzzTest(maxDuration = "2m")
    void everyRecordIsAnsweredOrRefused(byte[] bytes) throws IOException {
        for (InputForm form : InputForm.values()) {
            try (RecordReader reader = form.reader(new ByteArrayInputStream(bytes))) {
                replies(form.rows(reader, Path.of("fuzz"), BATCH), reader);
            } catch (BatchException e) {
                assertThat(e.option()).isEqualTo("--input");
                assertThat(e).hasMessageContaining("accepted: ");
            }
        }
    }

    private static void replies(Rows rows, RecordReader reader) throws IOException {
        long before = 0;
        for (Optional<InputRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
            assertThat(record.get().line()).isGreaterThan(before);
            before = record.get().line();
            if (rows.reply(record.get()) instanceof Reply.Refused refused) {
                assertThat(refused.line()).isEqualTo(before);
                assertThat(refused.reason()).contains("accepted: ");
            }
        }
    }
}
