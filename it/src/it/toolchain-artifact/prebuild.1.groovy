// SPDX-License-Identifier: Apache-2.0
import com.sun.net.httpserver.BasicAuthenticator
import com.sun.net.httpserver.HttpServer
import dev.rumprun.core.io.Directories

// What an earlier run of this test has fetched.
Directories.delete(new File(localRepositoryPath, 'dev/rumprun/it/company-toolchain').toPath())

// A repository that asks for a password.
File repository = new File(basedir, 'repository')
List requests = Collections.synchronizedList([])
HttpServer server = HttpServer.create(new InetSocketAddress('localhost', 0), 0)
server.createContext('/') { exchange ->
    requests << exchange.requestURI.path
    File file = new File(repository, exchange.requestURI.path)
    if (file.isFile()) {
        exchange.sendResponseHeaders(200, file.length())
        file.withInputStream { exchange.responseBody << it }
    } else {
        exchange.sendResponseHeaders(404, -1)
    }
    exchange.close()
}.authenticator = new BasicAuthenticator('company') {
    boolean checkCredentials(String user, String password) {
        user == 'carrier' && password == 'right'
    }
}
server.start()
context.put('server', server)
context.put('requests', requests)

File pom = new File(basedir, 'app/pom.xml')
pom.text = pom.text.replace('PORT', server.address.port.toString())
['wrong', 'right'].each {
    new File(basedir, it + '.xml').text = """<settings><servers><server>
  <id>company</id><username>carrier</username><password>$it</password>
</server></servers></settings>"""
}
true
