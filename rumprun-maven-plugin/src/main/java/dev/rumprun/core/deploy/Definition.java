// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.error.Problems;
import java.util.List;

/** How the files of a format are made. */
interface Definition {

    /** Notes what is right in other formats, but not in this one. */
    void check(DeployRequest request, Problems problems);

    /** The files for a request that was checked. */
    List<DefinitionFile> files(DeployRequest request);
}
