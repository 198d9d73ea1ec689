// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Projects

Projects.copy(basedir, new File(basedir.parentFile, 'sbom, in a directory of another name'))
