// SPDX-License-Identifier: Apache-2.0
List<String> told = ['two words', '', 'back\\slash \\n \\\\ \\\\\\\\ \\x41 end\\', '"quoted"', 'a,b,,c=$d;%s&<', 'ü € 😀']
        .collect { "argument [$it]".toString() } + ["APOSTROPHES=it's 'so'", 'COMMAS=,a,,b,', 'EMPTY=', 'EQUALS==a==b=',
        'JSON={[net:]}', 'LETTERS=ü € 😀', 'SHELL=$HOME `id` ; * & | %s', 'SPACES=  two  words  ']
        .collect { "variable [$it]".toString() }
String label = 'a-label-with-sixty-three-characters-ABCDEFGHIJKLMNOPQRSTUVWXYZ0'
told << 'host [' + ([label] * (System.getProperty('rumprun.home') ? 4 : 1)).join('.') + ']'

['kvm', 'xen'].each { platform ->
    List<String> console = new File(basedir, "target/rumprun/guest-round-trip-1-$platform-run/console.log").readLines('UTF-8')
    List<String> found = console.findAll { it =~ /^(argument|variable|host) \[/ }
    // Rumprun's guest has variables of its own.
    assert found.findAll { told.contains(it) } == told : "$platform: $found"
    assert console.count { it.startsWith('argument [') } == 6
}
true
