// SPDX-License-Identifier: Apache-2.0
// The starter platform, which is a toolchain as any other, in a place of its own.
File toolchain = new File(basedir, 'toolchain')
toolchain.mkdirs()
File starter = new File(localRepositoryPath, 'dev/rumprun/rumprun-starter').listFiles().findAll { it.directory }
        .collectMany { it.listFiles().findAll { it.name.endsWith('.tar.gz') } }[0]
assert ['tar', '-xzf', starter.path, '-C', toolchain.path].execute().waitFor() == 0

def entry = { version, home -> """
  <toolchain>
    <type>rumprun</type>
    <provides>
      <id>rumprun-$version</id>
      <version>$version</version>
      <tuple>x86_64-rumprun-netbsd</tuple>
      <vendor>example</vendor>
    </provides>
    <configuration>
      <rumprunHome>$home</rumprunHome>
    </configuration>
  </toolchain>""" }
new File(basedir, 'toolchains.xml').text = """\
<toolchains>${entry('20190101', new File(basedir, 'nowhere'))}${entry('20200511', toolchain)}
</toolchains>
"""
true
