package io.github.jetrules.rules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class OverlayFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void overlayIsReadOrRefusedAsDocumented(byte[] bytes) {
        Readers.OVERLAY.accepts(new String(bytes, StandardCharsets.UTF_8));
    }
}
