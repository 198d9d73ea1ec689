// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
['README.md', 'src/main/c/main.c'].each {
    log.shows("hello/$it was there before, and stays as it is.")
    assert new File(basedir, "hello/$it").text == 'mine'
}
assert new File(basedir, 'hello').list().sort() == [
        '.editorconfig', '.github', '.gitignore', '.gitlab-ci.yml', 'Jenkinsfile', 'README.md', 'pom.xml', 'src']
assert new File(basedir, 'hello/src/main/cpp').list() == ['other.cpp'] as String[]
