package io.github.jetrules.rules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class RequestFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void requestIsReadOrRefusedAsDocumented(byte[] bytes) {
        Readers.REQUEST.accepts(new String(bytes, StandardCharsets.UTF_8));
    }
}
