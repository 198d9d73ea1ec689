// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.ToolVersion;
import dev.rumprun.core.rust.RustCompiler;
import dev.rumprun.core.rust.RustCompilers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a compiler of Rust, and for the sources of its standard library.
 *
 * @param directory for what it prints
 */
record RustChecks(RustCompilers compilers, ProcessRunner processes, Path directory) {

    private static final String TITLE = "Rust";
    private static final String PURPOSE = "Rust";

    Check check() {
        List<RustCompiler> all = compilers.all();
        if (all.isEmpty()) {
            return trouble("not found", "");
        }
        RustCompiler compiler = all.stream().filter(RustCompiler::hasLibrary).findFirst().orElse(all.get(0));
        try {
            return check(compiler, ToolVersion.ask(
                    processes, "rustc", compiler.rustc(), "--version", directory.resolve("rustc.log")));
        } catch (RumprunException e) {
            return trouble(compiler.rustc() + " does not work: " + e.what(), e.advice());
        } catch (IOException e) {
            return trouble("cannot read " + compiler.library() + ": " + e, "");
        }
    }

    private static Check check(RustCompiler compiler, String version) throws IOException {
        String found = version + ", " + compiler.rustc();
        if (!compiler.hasLibrary()) {
            return trouble(found + ", without the sources of its standard library, so that it compiles for the starter"
                    + " platform alone", "");
        }
        Optional<String> other = compiler.releaseOfOtherLibrary(version);
        if (other.isPresent()) {
            return trouble(found + ", and the sources of its standard library are of " + other.get(),
                    "install both in the same version");
        }
        return new Check(TITLE, State.OK, found + ", with the sources of its standard library", PURPOSE, "",
                Optional.of(RustCompilers.PACKAGES));
    }

    private static Check trouble(String found, String advice) {
        return new Check(TITLE, State.WARNING, found, PURPOSE, advice, Optional.of(RustCompilers.PACKAGES));
    }
}
