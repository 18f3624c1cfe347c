package io.github.jetrules.rules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class DataFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void dataIsReadOrRefusedAsDocumented(byte[] bytes) {
        Readers.DATA.accepts(new String(bytes, StandardCharsets.UTF_8));
    }
}
