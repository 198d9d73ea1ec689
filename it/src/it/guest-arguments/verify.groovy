// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Text
import java.nio.charset.StandardCharsets

// Boots an image with the configuration that was written for it.
Closure<Text> console = { String name ->
    String config = new File(basedir, "target/${name}-kvm-config.json").getText('UTF-8')
    Text text = Images.of(basedir, name).boot('kvm', config)
    // The console is bytes to the helper; these programs print UTF-8.
    new Text(text.name(), new String(text.text().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
}
Closure<String[]> told = { String... arguments ->
    arguments.toList().withIndex(1).collect { argument, i -> "argument $i is [$argument]".toString() } as String[]
}

Text hostile = console('guest-arguments-1')
hostile.showsInOrder('argument 0 is [guest-arguments]', *told('two words', '', 'a,b,,c', 'back\\slash \\n \\\\ end\\', '"quoted"',
        'ü € 😀', '{"json":["x"]}', '$HOME `id` ; * &', '='),
        'FIRST is [1 and 2]', "SECOND is [it's]", 'host is [guest-1]')
hostile.lacks('argument 10 ')

console('guest-arguments-1-list').showsInOrder(*told("it's", '', "two words, and 'more'", 'ü'))

console('guest-arguments-1-many').showsInOrder(
        *told(*(1..200).collect { it % 10 == 0 ? "argument $it of many".toString() : "$it".toString() }))

String config = new File(basedir, 'target/guest-arguments-1-list-kvm-config.json').getText('UTF-8')
assert config.startsWith('{"hostname":"guest-1","env":"FIRST=1 and 2","env":"SECOND=it\'s","rc":[')
