// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('The configuration has 3 problems:', "<requireToolchain><kind>: there is no kind 'solo5'",
        "<requireToolchain><version>: '[20200511' is no range of versions", "<requireToolchain><sha256>: '00' is no SHA-256")
