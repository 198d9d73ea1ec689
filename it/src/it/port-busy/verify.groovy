// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Maven
import dev.rumprun.it.Processes
import dev.rumprun.it.Text

File machine = new File(basedir, 'target/rumprun')
Closure<ServerSocket> hold = { int port -> new ServerSocket(port, 1, InetAddress.getByName('127.0.0.1')) }
ServerSocket held = hold(0)
int port = held.localPort
Closure<Maven> build = { String... arguments ->
    Maven.start(basedir, localRepositoryPath, *arguments, "-Drumprun.ports=$port:7000,0:7001".toString())
}
Closure<Void> nothingIsLeft = {
    Processes.noneWorksIn(machine)
    hold(port).close()
}

Text refusal = build('rumprun:start').failure()
refusal.shows("<ports>: port $port of this machine cannot be used for the guest's port 7000: Address already in use",
        'end the program that uses it, or write 0:7000 to take a free one')
held.close()
if (Images.of(basedir).toolchain() == 'starter') {
    refusal.shows('2 problems', '<ports>: the guest has no network; perhaps you should describe one in <networks>')
    build('rumprun:start').failure().shows('has a problem', '<ports>: the guest has no network')
    nothingIsLeft()
    return
}

// A start that fails gives it back, and so does a stop, at once, and the end of the build.
build('rumprun:start', '-Dawaited=never', '-Drumprun.guestTimeout=3').failure().shows('was not ready after 3 s')
nothingIsLeft()
build('rumprun:start', 'rumprun:stop', 'rumprun:start').success().showsInOrder('The guest runs as process',
        'The guest was ended.', 'The guest runs as process')
nothingIsLeft()
