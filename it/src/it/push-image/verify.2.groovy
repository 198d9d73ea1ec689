// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

String registry = "localhost:${context.port}"
BuildLog.of(basedir).shows(
        "does not let the user 'builder' of the <server> '${registry}' in settings.xml push ${registry}/team/app:1.0-kvm",
        "correct the <server> with the <id>${registry}</id> in settings.xml")
assert !new File(basedir, 'build.log').text.contains('guess')
