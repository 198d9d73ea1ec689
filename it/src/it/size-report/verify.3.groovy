// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

def log = BuildLog.of(basedir)
log.shows('Images are larger than their budgets:', 'size-report-1-kvm.bin: component program has 40,',
        'more than its budget of 32k (32,768). Most of them: table.c 40,000, main.c',
        "What else is in them is in $basedir/target/site/rumprun-size.html.", 'Perhaps you should leave out')
assert new File(basedir, 'target/site/rumprun-size.html').text == new File(basedir, 'earlier.html').text
