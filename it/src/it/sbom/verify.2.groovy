// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('Dry run: no bill of materials is written.')
assert !new File(basedir, 'c/target/sbom-c-1-bom.json').exists()
