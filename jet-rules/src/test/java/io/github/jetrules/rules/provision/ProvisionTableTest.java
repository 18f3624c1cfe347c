package io.github.jetrules.rules.provision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.rules.JetRules;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ProvisionTableTest {

    @Test
    void tableIsTheOneOfTheData() throws IOException {
        String table = ProvisionTable.of(JetRules.standard().provisions());
        if (System.getProperty("jet.write") != null) {
            Files.writeString(ProvisionTable.FILE, table);
        }

        assertThat(Files.readString(ProvisionTable.FILE))
                .as("the table is not that of provisions.yaml; write it again with: %s", ProvisionTable.COMMAND)
                .isEqualTo(table);
    }
}
