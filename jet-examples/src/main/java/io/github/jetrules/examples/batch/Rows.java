package io.github.jetrules.examples.batch;

import io.github.jetrules.rules.json.Reply;

/** Makes replies of records; thread-safe. */
@FunctionalInterface
interface Rows {

    /** The reply to a record without defect. */
    Reply replyTo(InputRecord record);

    /** The reply to any record. */
    default Reply reply(InputRecord record) {
        return record.defect()
                .<Reply>map(defect -> Reply.refused(record.line(), defect))
                .orElseGet(() -> replyTo(record));
    }
}
