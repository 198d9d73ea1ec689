// SPDX-License-Identifier: Apache-2.0
/** Files of the guest's, for java.io and java.nio.file. */
package dev.rumprun.java.files;
