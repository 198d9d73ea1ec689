// SPDX-License-Identifier: Apache-2.0
/** What the scripts of the invoker projects have in common: reading logs, booting images, faking toolchains. */
package dev.rumprun.it;
