// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Maven
import dev.rumprun.it.Projects

File odd = new File(basedir.parentFile, Projects.oddName())
Projects.copy(basedir, odd)
Maven.start(odd, localRepositoryPath, 'package').success().shows('Compiled 2 of 2 sources')
Images.of(odd).boot('kvm', '{"cmdline":"hello"}').shows('hello', '=== main() of "hello" returned 0 ===')
