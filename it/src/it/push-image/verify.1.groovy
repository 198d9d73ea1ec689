// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

String registry = "localhost:${context.port}"
BuildLog.of(basedir).shows("The registry ${registry} wants a user and a password to push ${registry}/team/app:1.0-kvm",
        "Perhaps you should put a <server> with the <id>${registry}</id> in settings.xml, or run: docker login ${registry}")
