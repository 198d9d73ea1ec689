// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import dev.rumprun.core.container.ImageStore.Image;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.Surroundings;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.toolchain.ToolchainHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Has the tools of toolchains, which are known by their names, run in an image, each in a container of its own. It sees
 * the projects, the user's cache, the toolchain and the directory that the tool works in, at the paths that they have on
 * the machine, and nothing else of it.
 */
public final class Container implements Surroundings {

    private static final Pattern TOOL = Pattern.compile("rumprun-bake|.+-rumprun-netbsd.*-.+");
    /** The compilers of the machine, as a toolchain calls them: in a directory of its libexec. */
    private static final Pattern INNER_TOOL = Pattern.compile(".+--netbsd-.+");
    private static final Pattern DIGEST = Pattern.compile(".+@(sha256:[0-9a-f]{64})");
    private static final String NAME = "rumprun-";

    private final ContainerRequest request;
    private final ImageCopies copies;
    private final BuildLog log;
    private Engine engine;
    private Caller caller;
    private Image image;

    /** Makes one. Nothing is asked of an engine before it is needed. */
    public Container(ContainerRequest request, BuildLog log) {
        this.request = request;
        this.log = log;
        copies = new ImageCopies(request.cache(), log);
    }

    /** Where the copies of the toolchains in images are, one in each directory; need not be there. */
    public static Path copies(Path cache) {
        return ImageCopies.directory(cache);
    }

    /** The toolchain that is in the image. */
    public ToolchainHome ownToolchain() {
        return new ImageHome(this);
    }

    /** The same for all commands, whatever their names: for those who ask for nothing but a toolchain's. */
    public Surroundings forAll() {
        return new ForAll(this);
    }

    @Override
    public Placed place(Command command) {
        Path program = Path.of(command.arguments().get(0));
        return isTool(program) ? confine(command) : MACHINE.place(command);
    }

    private static boolean isTool(Path program) {
        return program.isAbsolute() && (isNamed(program, TOOL) || isNamed(program, INNER_TOOL));
    }

    private static boolean isNamed(Path program, Pattern name) {
        return name.matcher(program.getFileName().toString()).matches();
    }

    /** The directory of a tool's toolchain. */
    private static Path home(Path tool) {
        Path directory = tool.getParent().getParent();
        return isNamed(tool, INNER_TOOL) ? directory.getParent() : directory;
    }

    @Override
    public Path inside(Path directory) {
        return copies.inside(directory).orElse(directory);
    }

    @Override
    public String identity() {
        Matcher matcher = DIGEST.matcher(request.image());
        return matcher.matches() ? matcher.group(1) : image().id();
    }

    @Override
    public String where() {
        return "in the image " + request.image();
    }

    /** What the user calls it. */
    String name() {
        return request.image();
    }

    /** The toolchain of the image, as far as we read it, as a directory of the machine. */
    Path copyOut() throws IOException {
        return copies.of(identity(), request.image(), this::image, this::store);
    }

    private Placed confine(Command command) {
        Image found = image();
        Path program = Path.of(command.arguments().get(0));
        List<String> words = new ArrayList<>(command.arguments());
        Mounts mounts = new Mounts();
        request.projects().forEach(mounts::write);
        mounts.read(request.cache());
        Path home = isTool(program) ? home(program) : null;
        if (home != null) {
            Optional<Path> inside = copies.inside(home);
            inside.ifPresent(place -> words.set(0, place.resolve(home.relativize(program)).toString()));
            if (inside.isEmpty()) {
                mounts.read(home);
            }
        }
        if (!command.directory().equals(home)) {
            mounts.write(command.directory());
        }
        files(command).forEach(mounts::read);
        String name = NAME + UUID.randomUUID();
        Command confined = new Command(command.purpose(),
                engine().run(name, found.id(), words, command.directory(), command.environment(), mounts, caller()),
                command.directory(), Map.of());
        Command ending = new Command("ending " + command.purpose(), engine().remove(name), Path.of("/"), Map.of());
        return new Placed(confined, Optional.of(ending));
    }

    /** The files that a command names, and those that links in its directory lead to. */
    private static List<Path> files(Command command) {
        List<Path> files = new ArrayList<>(command.arguments().stream().skip(1)
                .filter(argument -> argument.startsWith("/")).map(Path::of).filter(Files::isRegularFile).toList());
        // In a dry run, there need be no directory.
        if (Files.isDirectory(command.directory())) {
            try (Stream<Path> entries = Files.list(command.directory())) {
                for (Path link : entries.filter(Files::isSymbolicLink).filter(Files::isRegularFile).toList()) {
                    files.add(command.directory().resolve(Files.readSymbolicLink(link)));
                }
            } catch (IOException e) {
                throw RumprunException.io("Cannot list " + command.directory(), e);
            }
        }
        return files;
    }

    private synchronized Engine engine() {
        if (engine == null) {
            engine = Engine.find(SearchPath.of(request.environment()), request.image());
        }
        return engine;
    }

    private synchronized Caller caller() {
        if (caller == null) {
            caller = Caller.find(request.cache());
        }
        return caller;
    }

    private synchronized Image image() {
        if (image == null) {
            image = store().get(request.image());
        }
        return image;
    }

    private ImageStore store() {
        Path directory = copies.logs();
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw RumprunException.io("Cannot write to " + directory, e);
        }
        return new ImageStore(engine(), directory, request.offline(), log);
    }

    /** All commands run in the container. */
    private record ForAll(Container container) implements Surroundings {

        @Override
        public Placed place(Command command) {
            return container.confine(command);
        }

        @Override
        public String identity() {
            return container.identity();
        }

        @Override
        public String where() {
            return container.where();
        }
    }
}
