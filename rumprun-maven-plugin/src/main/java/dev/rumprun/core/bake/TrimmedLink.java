// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.program.BakeRecipe;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.trim.LinkScript;
import dev.rumprun.core.trim.TrimPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link of an image as rumprun-bake does it, from the same specs and configurations, but for what is left out.
 *
 * @param plan what is linked
 * @param script the linker script
 * @param specs the compiler's
 * @param compiler the command that rumprun-bake calls, with its flags
 */
record TrimmedLink(TrimPlan plan, String script, String specs, List<String> compiler) {

    static final String SCRIPT = "trimmed.lds";
    static final String SPECS = "trimmed.specs";

    private static final Pattern KERNEL = Pattern.compile("\\S+/rumprun\\.o(?=\\s)");
    private static final Pattern SCRIPT_OPTION = Pattern.compile("(?<=-T )\\S+");

    /**
     * The link with a toolchain for one of its platforms.
     *
     * @param platform as the toolchain calls it: {@code hw}
     * @return nothing if the toolchain is of another kind than Rumprun's
     */
    static Optional<TrimmedLink> of(Toolchain toolchain, String platform, TrimPlan plan) throws IOException {
        Path libraries = toolchain.sysroot().resolve("lib");
        String specs = text(libraries.resolve("rumprun-" + platform).resolve("specs-bake"));
        Matcher option = SCRIPT_OPTION.matcher(specs);
        if (!option.find()) {
            return Optional.empty();
        }
        // By its name: in a container, the toolchain is elsewhere.
        Path installed = libraries.resolve(Path.of(option.group()).getFileName().toString());
        return LinkScript.of(text(installed), plan.unwinding()).map(script -> new TrimmedLink(
                plan, script, option.replaceAll(SCRIPT), compiler(toolchain)));
    }

    /** The compiler's specs, with another kernel object. */
    String specsWith(String kernel) {
        return KERNEL.matcher(specs).replaceAll(kernel);
    }

    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    private static List<String> compiler(Toolchain toolchain) {
        BakeRecipe recipe = toolchain.recipe();
        List<String> words = new ArrayList<>();
        words.add(recipe.backingCompiler().replaceFirst(
                "^" + Pattern.quote(recipe.toolDirectory() + "/"),
                Matcher.quoteReplacement(toolchain.home() + "/")));
        words.addAll(Arrays.stream(recipe.flags().split("\\s+")).filter(flag -> !flag.isEmpty()).toList());
        words.addAll(List.of("-no-pie", "--sysroot",
                recipe.toolDirectory() + "/" + toolchain.sysroot().getFileName(), "-specs=" + SPECS));
        return words;
    }

    /**
     * The command.
     *
     * @param image to make
     * @param programs with a main of their own names
     * @param added objects and options of the user, and of the compat layer
     */
    List<String> command(String image, List<String> programs, List<String> added) {
        List<String> words = new ArrayList<>(compiler);
        words.addAll(List.of("-o", image, "-Wl,--gc-sections"));
        words.addAll(programs);
        words.addAll(plan.options());
        words.add("-Wl,--whole-archive");
        words.addAll(plan.items());
        words.addAll(added);
        return words;
    }
}
