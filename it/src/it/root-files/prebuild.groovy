// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Projects

// What no repository keeps: an empty directory, and a name that is hard on everything that does not quote.
new File(basedir, 'src/extra/srv/empty').mkdirs()
File odd = new File(basedir, "src/main/rootfs/odd/${Projects.oddName()}")
odd.parentFile.mkdirs()
odd.text = 'odd\n'
Projects.copy(basedir, new File(basedir.parentFile, 'root-files, in a directory of another name'))
