// SPDX-License-Identifier: Apache-2.0
// The starter platform has no network.
System.getProperty('rumprun.home') != null
