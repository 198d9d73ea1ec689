// SPDX-License-Identifier: Apache-2.0
['README.md', 'src/main/c/main.c', 'src/main/cpp/other.cpp'].each {
    File file = new File(basedir, "hello/$it")
    file.parentFile.mkdirs()
    file.text = 'mine'
}
true
