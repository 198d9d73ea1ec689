// SPDX-License-Identifier: Apache-2.0
File library = new File(basedir, 'words/src/lib.rs')
library.text = library.text.replace('Hello', 'Good morning')
true
