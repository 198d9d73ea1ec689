// SPDX-License-Identifier: Apache-2.0
// The starter platform has no disks.
System.getProperty('rumprun.home') != null
