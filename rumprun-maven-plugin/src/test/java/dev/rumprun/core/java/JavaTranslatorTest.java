// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.step.StepResult.Outcome;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.fixture.JavaClasses;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaTranslatorTest {

    /** Has the shape of ours, and does what the system property {@code do} says. */
    private static final String TRANSLATOR = """
            package dev.rumprun.translator;

            import java.io.*;
            import java.nio.file.*;
            import java.util.*;
            import java.util.function.*;

            public class Translator implements BiFunction<Map<String, Object>, Consumer<String>, List<String>> {
                public Translator(List<File> jars) {
                }

                @SuppressWarnings("unchecked")
                public List<String> apply(Map<String, Object> settings, Consumer<String> progress) {
                    String how = ((Map<String, String>) settings.get("systemProperties")).get("do");
                    switch (how) {
                        case "refuse": return List.of("Class x.Y was not found @ app/Main.java:1", "Method z");
                        case "fail": throw new IllegalStateException("it uses magic", new Error("deep inside"));
                        case "fill the memory": throw new OutOfMemoryError();
                        case "fill the stack": throw new StackOverflowError();
                        default:
                    }
                    try {
                        File source = (File) settings.get("source");
                        Files.writeString(source.toPath(), settings.get("mainClass") + " " + settings.get("maxHeap"));
                        return List.of();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
            """;

    @TempDir
    private Path directory;
    private Path classes;
    private Path jar;
    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void compile() throws IOException {
        classes = directory.resolve("classes");
        jar = directory.resolve("translator");
        JavaClasses.compile(jar, "dev.rumprun.translator.Translator", TRANSLATOR);
        compileProgram("1");
    }

    @Test
    void translatesOnceWhatDoesNotChange() {
        Translation first = translate("work", "8m");
        Translation second = translate("work", "8m");

        assertThat(first.result().outcome()).isEqualTo(Outcome.DONE);
        assertThat(first.source()).hasContent("app.Main " + (8 << 20));
        assertThat(second.result().outcome()).isEqualTo(Outcome.CURRENT);
        assertThat(log.of("info")).hasSize(1).first().asString().startsWith("Translated app.Main to C in ");
    }

    @Test
    void translatesAgainWhatHasChanged() throws IOException {
        translate("work", "8m");

        assertThat(translate("work", "9m").result().outcome()).isEqualTo(Outcome.DONE);
        assertThat(translate("otherwise", "9m").result().outcome()).isEqualTo(Outcome.DONE);
        compileProgram("2");
        assertThat(translate("otherwise", "9m").result().outcome()).isEqualTo(Outcome.DONE);
        Files.writeString(classes.resolve("resource"), "new");
        assertThat(translate("otherwise", "9m").result().outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void knowsWhatTheProgramIsMadeOf() {
        assertThat(translate("work", "8m").inputs()).containsOnlyKeys(classes.resolve("app/Main.class"));
    }

    @Test
    void saysAllThatIsWrongWithTheProgram() {
        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> translate("refuse", "8m"))
                .withMessageContainingAll("(2 in all)", "Class x.Y was not found @ app/Main.java:1", "Method z")
                .returns(Fault.PROGRAM, RumprunException::fault);
        // A failure is no result.
        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> translate("refuse", "8m"));
    }

    @Test
    void keepsTheTraceOfAFailureOutOfSight() {
        Path trace = directory.resolve("work/log/translate.log");

        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> translate("fail", "8m"))
                .withMessageContainingAll("The program cannot be translated: it uses magic", trace.toString())
                .withMessageNotContainingAny("deep inside");
        assertThat(trace).content().contains("deep inside");
    }

    @Test
    void namesClassesThatAreTooNewIfTheTranslationFails() throws IOException {
        Path type = classes.resolve("app/Main.class");
        byte[] bytes = Files.readAllBytes(type);
        bytes[7] = 70;
        Files.write(type, bytes);

        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> translate("fail", "8m"))
                .withMessageContainingAll("app.Main is for Java 26 (" + classes + ")", "<maven.compiler.release>25<");
        assertThat(translate("work", "8m").result().outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void knowsWhoseMemoryIsTooSmall() {
        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> translate("fill the memory", "8m"))
                .withMessageContaining("MAVEN_OPTS=-Xmx2g")
                .returns(Fault.SETUP, RumprunException::fault);
    }

    @Test
    void knowsThatItsStackIsTooSmall() {
        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> translate("fill the stack", "8m"))
                .withMessageContaining("MAVEN_OPTS=-Xss64m");
    }

    @Test
    void onlySaysWhatItWouldDo() {
        Translation translation = translator(new Mode(false, true)).translate(request("work", "8m", "SIMPLE"));

        assertThat(translation.result().isPlanned()).isTrue();
        assertThat(translation.source()).doesNotExist();
        assertThat(log.of("info")).singleElement().asString().startsWith("Would write: ").endsWith("program.c");
    }

    @Test
    void warnsOfWhatIsNotSafe() {
        translator(new Mode(false, false)).translate(request("work", "8m", "ADVANCED"));

        assertThat(log.of("warn")).hasSize(1).first().asString().contains("ADVANCED");
    }

    @Test
    void refusesPatternsOfResourcesThatNoFileHas() throws IOException {
        Files.createDirectories(classes.resolve("pages"));
        Files.writeString(classes.resolve("pages/start.html"), "<html>");
        JavaTranslator translator = translator(new Mode(false, false));

        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> translator.translate(
                        request("work", "8m", "SIMPLE", "pages/**", "/pages/", "page/**", "app/Main.class")))
                .withMessageContainingAll("<resources>", "'page/**'", "'app/Main.class'")
                .withMessageNotContainingAny("'pages/**'");
        assertThat(translator.translate(request("work", "8m", "SIMPLE", "/pages/")).result().outcome())
                .isEqualTo(Outcome.DONE);
        assertThat(translator.translate(request("work", "8m", "SIMPLE", "**/*.html")).result().outcome())
                .isEqualTo(Outcome.DONE);
    }

    private Translation translate(String how, String maxHeap) {
        return translator(new Mode(false, false)).translate(request(how, maxHeap, "SIMPLE"));
    }

    private JavaTranslator translator(Mode mode) {
        Path work = directory.resolve("work");
        StepRunner steps =
                new StepRunner(work, new ProcessRunner(log, Duration.ofMinutes(1)), log, mode, "1.0");
        return new JavaTranslator(steps, new Translators(), () -> List.of(jar), work.resolve("java"), log);
    }

    private JavaRequest request(String how, String maxHeap, String optimization, String... resources) {
        return new JavaRequest(Optional.empty(), classes, List.of(), "4m", Optional.of(maxHeap), optimization,
                new TreeMap<>(Map.of("do", how)), new Resources(List.of(resources)));
    }

    private void compileProgram(String number) throws IOException {
        JavaClasses.compile(classes, "app.Main", "package app; public class Main { static final int NUMBER = " + number
                + "; public static void main(String[] args) { } }");
    }
}
