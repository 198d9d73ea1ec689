// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.compat.CompatLayer;
import dev.rumprun.core.compat.ImageCompat;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.program.BakeRecipe;
import dev.rumprun.core.program.Libraries;
import dev.rumprun.core.rootfs.Cookfs;
import dev.rumprun.core.rootfs.RootObject;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.ToolEnvironment;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The step that bakes the image for one platform and parts it from its debug symbols. rumprun-bake does not quote what
 * it is given, so it runs in a scratch directory, on links with plain names.
 */
final class BakeStep {

    private static final String IMAGE = "image";
    private static final String LINKED = "linked";
    private static final String RECIPE = "recipe.note";
    private static final String KERNEL = "kernel.o";
    private static final String ROOT_FILES = "rootfs.o";
    /** Which compiler made what: of no use in an image, and different from one machine to the next. */
    private static final List<String> USELESS_SECTIONS = List.of(".comment", ".ident");

    private final Toolchain toolchain;
    private final String identity;
    private final List<Program> programs;
    private final BakeRequest request;
    private final Optional<RootObject> rootFiles;
    private final StepRunner steps;

    BakeStep(ProbedToolchain toolchain, List<Program> programs, Optional<RootObject> rootFiles, BakeRequest request,
            StepRunner steps) {
        this.toolchain = toolchain.toolchain();
        this.identity = toolchain.identity();
        this.programs = programs;
        this.rootFiles = rootFiles;
        this.request = request;
        this.steps = steps;
    }

    /**
     * The step for a platform.
     *
     * @param trimmed how the image is linked; nothing to have rumprun-bake do it
     */
    Step of(Target target, ImageCompat compat, Optional<TrimmedLink> trimmed) {
        Platform platform = target.platform();
        String name = "bake/" + platform.name();
        Path scratch = steps.scratch(name);
        Path debugSymbols = request.debugSymbols(platform);
        Path image = request.image(platform);
        String purpose = "baking " + request.name() + " for " + platform.name();
        Map<String, Path> links = new LinkedHashMap<>();
        List<List<String>> argumentLists = new ArrayList<>();
        Map<String, Step.Content> files = new LinkedHashMap<>();
        if (toolchain.kind() == Toolchain.Kind.RUMPRUN) {
            files.put(RECIPE, file -> Files.write(file, toolchain.recipe().note()));
            argumentLists.addAll(withOwnRecipe(links));
        }
        if (trimmed.isPresent()) {
            files.put(TrimmedLink.SCRIPT, Step.Content.of(trimmed.get().script()));
            files.put(TrimmedLink.SPECS, Step.Content.of(compat.kernel()
                    .map(kernel -> trimmed.get().specsWith(link(links, KERNEL, kernel)))
                    .orElse(trimmed.get().specs())));
            argumentLists.addAll(trimmed(trimmed.get(), compat, links));
        } else {
            argumentLists.add(bake(target.config(), compat, links));
        }
        argumentLists.add(List.of(toolchain.tool("objcopy").toString(), "--only-keep-debug", IMAGE,
                debugSymbols.getFileName().toString()));
        argumentLists.add(strip(image.getFileName().toString(), debugSymbols.getFileName().toString()));
        List<Command> commands = argumentLists.stream()
                .map(arguments -> new Command(purpose, arguments, scratch, ToolEnvironment.BASE))
                .toList();
        String fingerprint = fingerprint(argumentLists, compat, trimmed);
        return new Step(name, () -> fingerprint, links, files, commands,
                List.of(new Step.Output(scratch.resolve(debugSymbols.getFileName()), debugSymbols),
                        new Step.Output(scratch.resolve(image.getFileName()), image)),
                Fault.SETUP, line -> { });
    }

    /** What rumprun-bake does, but for what is left out. */
    private List<List<String>> trimmed(TrimmedLink link, ImageCompat compat, Map<String, Path> links) {
        List<List<String>> commands = new ArrayList<>();
        List<String> mains = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            String main = "main" + i;
            commands.add(List.of(toolchain.tool("objcopy").toString(), "--redefine-sym",
                    "main=rumprun_main" + (i + 1), program(i, links), main));
            mains.add(main);
        }
        List<String> added = added(compat, links).stream().flatMap(List::stream).toList();
        commands.add(link.command(IMAGE, mains, added));
        return commands;
    }

    /** The bake by the toolchain's own tool; notes the links that its arguments name. */
    private List<String> bake(BakeConfig config, ImageCompat compat, Map<String, Path> links) {
        BakeOptions options = request.options();
        List<String> arguments = new ArrayList<>();
        arguments.add(toolchain.bakeTool().toString());
        for (int i = 0; i < options.bakeConfigs().size(); i++) {
            arguments.addAll(List.of("-c", link(links, "config" + i, options.bakeConfigs().get(i))));
        }
        for (String library : options.removeLibraries()) {
            arguments.addAll(List.of("-m", "remove " + flag(library)));
        }
        if (rootFiles.isPresent() && rootFiles.get().replacesBase()) {
            arguments.addAll(List.of("-m", "remove " + flag(Cookfs.BASE)));
        }
        for (List<String> items : added(compat, links)) {
            arguments.addAll(List.of("-m", "add " + String.join(" ", items)));
        }
        arguments.addAll(List.of(config.name(), IMAGE));
        for (int i = 0; i < programs.size(); i++) {
            arguments.add(program(i, links));
        }
        return arguments;
    }

    /** What is linked in addition to the configuration: the user's libraries, root files, and cures. */
    private List<List<String>> added(ImageCompat compat, Map<String, Path> links) {
        List<List<String>> added = new ArrayList<>();
        List<String> libraries = request.options().addLibraries();
        for (int i = 0; i < libraries.size(); i++) {
            String library = libraries.get(i);
            added.add(List.of(Libraries.isFile(library)
                    ? "./" + link(links, "library" + i + Libraries.ending(library), Path.of(library))
                    : flag(library)));
        }
        rootFiles.ifPresent(root -> added.add(List.of("./" + link(links, ROOT_FILES, root.object()))));
        for (ImageCompat.Item item : compat.items()) {
            List<String> words = new ArrayList<>(item.options());
            for (Path file : item.files()) {
                String linked = "./" + link(links, file.getFileName().toString(), file);
                words.add(CompatLayer.isScript(file) ? "-Wl,-T," + linked : linked);
            }
            added.add(words);
        }
        return added;
    }

    private String program(int index, Map<String, Path> links) {
        String program = "program" + index;
        return links.containsKey(LINKED + index) ? program : link(links, program, programs.get(index).path());
    }

    /**
     * Copies programs, with the recipe of the toolchain in use: another copy of it may have linked them. The recipe says
     * where the toolchain is, on which the bytes of an image must not depend, so the image's link is to leave it out.
     */
    private List<List<String>> withOwnRecipe(Map<String, Path> links) {
        List<List<String>> copies = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            copies.add(List.of(toolchain.tool("objcopy").toString(), "--update-section",
                    BakeRecipe.SECTION + "=" + RECIPE, "--set-section-flags",
                    BakeRecipe.SECTION + "=alloc,readonly,exclude",
                    link(links, LINKED + i, programs.get(i).path()), "program" + i));
        }
        return copies;
    }

    private List<String> strip(String image, String debugSymbols) {
        List<String> arguments = new ArrayList<>(List.of(toolchain.tool("objcopy").toString(), "--strip-all"));
        USELESS_SECTIONS.forEach(section -> arguments.addAll(List.of("--remove-section", section)));
        arguments.addAll(List.of("--add-gnu-debuglink=" + debugSymbols, IMAGE, image));
        return arguments;
    }

    private String fingerprint(
            List<List<String>> argumentLists, ImageCompat compat, Optional<TrimmedLink> trimmed) {
        try {
            Fingerprint fingerprint = new Fingerprint().add("toolchain", identity);
            argumentLists.forEach(arguments -> fingerprint.add("command", arguments));
            fingerprint.add("script", trimmed.map(TrimmedLink::script).orElse(""));
            fingerprint.add("compat", compat.identity());
            fingerprint.add("rootfs", rootFiles.map(RootObject::sha256).orElse("none"));
            fingerprint.add("programs", programs.stream().map(Program::sha256).toList());
            for (Path file : request.options().bakeConfigs()) {
                fingerprint.addFile("config", file);
            }
            for (String library : request.options().addLibraries()) {
                if (Libraries.isFile(library)) {
                    fingerprint.addFile("library", Path.of(library));
                }
            }
            return fingerprint.value();
        } catch (IOException e) {
            throw RumprunException.io("Cannot read what is to be baked", e);
        }
    }

    private static String link(Map<String, Path> links, String name, Path target) {
        links.put(name, target.toAbsolutePath());
        return name;
    }

    static String flag(String library) {
        return library.startsWith("-l") ? library : "-l" + library;
    }
}
