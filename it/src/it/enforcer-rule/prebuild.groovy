// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.StandIn

StandIn.writeToolchainsXml(new File(basedir, 'toolchains.xml'),
        ['20200511': StandIn.unpack(localRepositoryPath, new File(basedir, 'toolchain'))])
true
