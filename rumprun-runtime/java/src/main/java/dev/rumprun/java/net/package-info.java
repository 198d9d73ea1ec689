// SPDX-License-Identifier: Apache-2.0
/** Sockets of the guest's, for java.net. */
package dev.rumprun.java.net;
