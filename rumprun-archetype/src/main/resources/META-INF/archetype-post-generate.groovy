// SPDX-License-Identifier: Apache-2.0
//
// Runs when all files have been written: checks the properties, as the archetype plugin checks those alone that are typed
// in at a prompt, and moves the files of the language to their places. Files that were there before stay as they are.

import java.nio.file.Files
import java.nio.file.Path
import javax.lang.model.SourceVersion
import javax.xml.parsers.DocumentBuilderFactory
import org.slf4j.LoggerFactory

def rules = [
    groupId   : 'letters, digits, "-" and "_", in parts with dots between them, such as com.example',
    artifactId: 'letters, digits, ".", "-" and "_", a letter or digit first and last, such as hello-unikernel',
    version   : 'letters, digits, ".", "-", "_" and "+", a letter or digit first and last, such as 1.0-SNAPSHOT',
    package   : 'names in Java with dots between them, without "-" and keywords, such as com.example.hello',
    language  : 'one of java, java-http, c, cpp and rust',
    platforms : 'one or more of kvm, xen and baremetal, with commas between them',
]

/** The expressions of archetype-metadata.xml. */
def expressions() {
    def metadata = Thread.currentThread().contextClassLoader.getResource('META-INF/maven/archetype-metadata.xml')
    def properties = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(metadata.toString())
            .getElementsByTagName('requiredProperty')
    (0..<properties.length).collect { properties.item(it) }.collectEntries {
        [it.getAttribute('key'), it.getElementsByTagName('validationRegex').item(0).textContent]
    }
}

/** Takes away what the archetype plugin has written. */
def undo(Path project, Path parent, String module) {
    Files.delete(project.resolve('pom.xml'))
    project.resolve('.rumprun-archetype').toFile().deleteDir()
    if (!project.toFile().list()) {
        Files.delete(project)
    }
    if (Files.exists(parent)) {
        Files.writeString(parent, Files.readString(parent)
                .replaceFirst(/\s*<module>\Q${module}\E<\/module>/, '')
                .replaceFirst(/\s*<modules>\s*<\/modules>/, ''))
    }
}

def move(Path from, Path to) {
    Files.walk(from).withCloseable { files ->
        files.filter { Files.isRegularFile(it) }.sorted().forEach {
            Path target = to.resolve(from.relativize(it).toString())
            if (Files.exists(target)) {
                LoggerFactory.getLogger('archetype').warn("$target was there before, and stays as it is.")
            } else {
                Files.createDirectories(target.parent)
                Files.move(it, target)
            }
        }
    }
}

Path directory = Path.of(request.outputDirectory)
Path project = directory.resolve(request.artifactId)
def values = request.properties + [groupId: request.groupId, artifactId: request.artifactId, version: request.version,
                                   package: request.package]
def wrong = expressions().findAll { key, expression -> !(values[key] ==~ expression) }.keySet()
if (!SourceVersion.isName(values.package)) {
    wrong += 'package'
}
if (wrong) {
    undo(project, directory.resolve('pom.xml'), request.artifactId)
    throw new IllegalArgumentException('No project was made:\n'
            + wrong.collect { "  $it '${values[it]}' is not ${rules[it]}" }.join('\n')
            + '\nPerhaps you should say ' + wrong.collect { "-D$it=" }.join(' ') + ' anew.')
}

Path parts = project.resolve('.rumprun-archetype')
move(parts.resolve(values.language), project)
move(parts.resolve('all'), project)
parts.toFile().deleteDir()
