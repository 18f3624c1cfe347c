package io.github.jetrules.rules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class ReceiptFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void receiptIsReadOrRefusedAsDocumented(byte[] bytes) {
        Readers.RECEIPT.accepts(new String(bytes, StandardCharsets.UTF_8));
    }
}
