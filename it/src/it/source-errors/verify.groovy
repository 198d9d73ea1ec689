// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.matches(/^\[ERROR\] src\/main\/c\/first\.c:\[3,12\] .undeclared. undeclared/)
log.matches(/^\[ERROR\] src\/main\/c\/second\.c:\[2,10\] missing\.h: No such file or directory/)
log.shows('2 of 3 sources do not compile.', 'MojoFailureException')
assert !new File(basedir, 'target/source-errors-1.rumprun').exists()
