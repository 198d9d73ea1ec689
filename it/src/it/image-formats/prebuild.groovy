// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Projects

File example = new File(basedir, '../../../../examples/deploy').canonicalFile
Projects.copy(example, new File(basedir.parentFile, 'image-formats, the example'))
Projects.copy(example, new File(basedir.parentFile, 'image formats ö'))
