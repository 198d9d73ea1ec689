// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.core.trim.Component
import dev.rumprun.core.trim.SystemCalls
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images
import dev.rumprun.it.Maven

// To look at one platform: RUMPRUN_IT_PLATFORMS=kvm
List wanted = (System.getenv('RUMPRUN_IT_PLATFORMS') ?: 'kvm baremetal xen').split(' ') as List

/** What a program has printed. */
def printed = { Images images, String platform, String program ->
    String console = images.boot(platform, '{"cmdline":"' + program + ' an-argument"}').toString()
    assert !console.contains('FAILED: mount') : console
    def between = (console =~ /(?s)=== calling "[^"]*" main\(\) ===\s*(.*?)\s*=== main\(\) of "[^"]*" returned (\d+)/)
    assert between.find() : console
    [between.group(1), between.group(2)]
}

List failures = []

// Of every system call that the toolchain's libraries have, it is known what it needs.
String home = System.getProperty('rumprun.home')
if (home != null) {
    new File(home).eachFileRecurse { library ->
        if (library.name == 'librump.a') {
            String symbols = ['nm', '--defined-only', '--extern-only', library.path].execute().text
            def calls = (symbols =~ /(?s)\nrump_syscalls\.o:\n(.*?)\n\n/)[0][1].readLines().findAll { it =~ / [TW] / }.collect { it.split(' ').last() }
            assert calls.size() > 500
            failures.addAll(calls.collect { SystemCalls.name(it) }.unique().findAll { !SystemCalls.isKnown(it) }
                    .collect { "nobody knows what the system call $it needs".toString() })
        }
    }
    // Every component is made of libraries that configurations have.
    String configurations = new File(home, 'etc/rumprun-bake.conf').text
    Component.TABLE.collectMany { it.libraries() }.findAll { !(configurations =~ /-l$it\s/) }
            .each { failures << "no configuration has the library $it".toString() }
}
basedir.listFiles().findAll { new File(it, 'target').directory }.sort().each { module ->
    String name = "trim-${module.name}"
    Images none = Images.of(module, name)
    boolean rumprun = none.toolchain() == 'rumprun'
    if (!rumprun && module.name != 'console') {
        return // On the starter, there is nothing to leave out.
    }
    (rumprun ? wanted : ['kvm']).each { platform ->
        def expected = printed(none, platform, name)
        (rumprun ? ['safe', 'auto'] : ['auto']).each { level ->
            Images images = Images.of(module, "$name-$level")
            def got = printed(images, platform, name)
            if (got != expected || got[1] != '0') {
                failures << "$name, $level, $platform: $got instead of $expected".toString()
            }
            if (rumprun && images.file(platform).length() >= none.file(platform).length()) {
                failures << "$name, $level, $platform: not smaller".toString()
            }
        }
    }
    if (rumprun && module.name == 'console' && 'kvm' in wanted) {
        // A guest that is told of a network which its image does not have.
        File config = new File(module, "target/$name-auto-kvm-config.json")
        config.text = config.text.replaceFirst(/\{/, '{"net":{"if":"vioif0","type":"inet","method":"dhcp"},')
        Maven.start(module, localRepositoryPath, 'rumprun:run@of-auto').failure().shows(
                "the guest has a network, and 'network' was left out of $name-auto-kvm.bin",
                "the guest has DHCP, and 'bpf' was left out of $name-auto-kvm.bin",
                'bake it with <keep>network</keep>, or with the same <guest>')
        BuildLog.of(basedir).matches(/^\[INFO\]   left out network +~[0-9.]+ kB  no program calls or names anything that/)
    }
    if (rumprun && module.name == 'missing') {
        wanted.each { platform ->
            def got = printed(Images.of(module, "$name-dropped"), platform, name)[0].readLines()
            if (got != ['an IPv4 socket: Function not implemented', 'a local socket: Function not implemented',
                    'a file: Function not implemented', 'a device: Function not implemented',
                    'a directory: Function not implemented', 'user 0: has none']) {
                failures << "dropped, $platform: $got".toString()
            }
            got = printed(Images.of(module, "$name-no-local-sockets"), platform, name)[0].readLines()
            if (got.take(2) != ['an IPv4 socket: there', 'a local socket: Address family not supported by protocol family']) {
                failures << "no-local-sockets, $platform: $got".toString()
            }
        }
    }
}
assert failures.isEmpty() : failures.join('\n')
true
