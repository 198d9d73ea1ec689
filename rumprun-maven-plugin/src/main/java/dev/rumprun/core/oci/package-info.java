// SPDX-License-Identifier: Apache-2.0
/**
 * Container images of unikernels, as KubeVirt and urunc take them: OCI image layouts, written without a daemon, and
 * what Kubernetes is to be told of them.
 */
package dev.rumprun.core.oci;
