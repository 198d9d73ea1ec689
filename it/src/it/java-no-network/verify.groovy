// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder(
        '[WARNING] The program uses java.net, and the starter platform has no network',
        'Baked for kvm',
        '[INFO] | java.net.SocketException: ',
        'Verified on kvm: exit status 0')
