// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanRecordTest {

    private static final TrimPlan PLAN = new TrimPlan(List.of("-lrumpvfs", "-lx"), List.of("-Wl,--defsym=a=b"), true,
            List.of(new Decision("network", false, "no program calls it", 12), new Decision("files", true, "x", 0)),
            Set.of("rumpnet", "rumpnet_net"));

    @TempDir
    private Path directory;

    @Test
    void keepsAPlan() throws IOException {
        PlanRecord known = new PlanRecord(directory.resolve("trim/hw_virtio.plan"));

        assertThat(known.read("abc")).isEmpty();
        known.write("abc", PLAN);
        assertThat(known.read("abc")).contains(PLAN);
        assertThat(known.read("abd")).isEmpty();
        known.write("abc", TrimPlan.NONE);
        assertThat(known.read("abc")).contains(TrimPlan.NONE);
    }

    @Test
    void believesNothingThatIsBroken() throws IOException {
        Path file = directory.resolve("plan");
        for (String broken : List.of("", "key abc\nkept", "key abc\nkept files many x", "key abc\nitem", "\0")) {
            Files.writeString(file, broken);
            assertThat(new PlanRecord(file).read("abc")).isEmpty();
        }
    }
}
