package io.github.jetrules.rules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class ProvisionsFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void provisionsIsReadOrRefusedAsDocumented(byte[] bytes) {
        Readers.PROVISIONS.accepts(new String(bytes, StandardCharsets.UTF_8));
    }
}
