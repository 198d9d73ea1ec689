// SPDX-License-Identifier: Apache-2.0
Closure<Void> script = { String name, String flood ->
    File file = new File(basedir, name)
    file.text = """#!/bin/sh
echo '=== calling "floods" main() ==='
$flood
echo; echo 'that was it'; echo '=== main() of "floods" returned 0 ==='
"""
    file.executable = true
}
script('prints-lines', "yes 'all work and no play makes a guest a dull guest, or so they say' | head -c 250000000")
script('prints-one-line', "head -c 250000000 /dev/zero | tr '\\0' x")
true
