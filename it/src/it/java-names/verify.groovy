// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder(
        'Baked for kvm',
        '[INFO] | slow.test is 10.1.2.3, others ran: true',
        '[INFO] | one.test is 10.0.0.1',
        '[INFO] | two.test is 10.0.0.2',
        '[INFO] | 10.1.2.3 is slow.test',
        '[INFO] | java.net.UnknownHostException: absent.test: Name or service not known',
        'Verified on kvm: exit status 0')
