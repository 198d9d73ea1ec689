// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rumprun.fixture.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslatorsTest {

    /** Counts in a static field, as TeaVM keeps its state, and gives what it has counted to as the only problem. */
    private static final String TRANSLATOR = """
            package dev.rumprun.translator;

            import java.io.File;
            import java.util.*;
            import java.util.function.*;

            public class Translator implements BiFunction<Map<String, Object>, Consumer<String>, List<String>> {
                private static int count;

                public Translator(List<File> jars) {
                }

                public List<String> apply(Map<String, Object> settings, Consumer<String> progress) {
                    count++;
                    progress.accept("counted");
                    return List.of(Integer.toString(count));
                }
            }
            """;

    @TempDir
    private Path jar;
    private Translators.Translator translator;

    @BeforeEach
    void compile() throws Exception {
        JavaClasses.compile(jar, "dev.rumprun.translator.Translator", TRANSLATOR);
        translator = new Translators().of(List.of(jar));
    }

    @Test
    void loadsATranslatorOnce() {
        assertThat(translate(progress -> { })).containsExactly("1");
        assertThat(translate(progress -> { })).containsExactly("2");
    }

    @Test
    void hasATranslatorForEachTranslationOfTheSameTime() {
        CyclicBarrier together = new CyclicBarrier(3);
        List<CompletableFuture<List<String>>> translations = new ArrayList<>();
        for (int i = 0; i < together.getParties(); i++) {
            translations.add(CompletableFuture.supplyAsync(
                    () -> translate(progress -> await(together)), task -> new Thread(task).start()));
        }
        assertThat(translations).allSatisfy(translation -> assertThat(translation.join()).containsExactly("1"));
    }

    @Test
    void takesNoTranslatorAgainThatHasFailed() {
        assertThatIllegalStateException().isThrownBy(() -> translate(progress -> {
            throw new IllegalStateException();
        }));
        assertThat(translate(progress -> { })).containsExactly("1");
    }

    private List<String> translate(Consumer<String> progress) {
        return translator.apply(Map.of(), progress);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
