// SPDX-License-Identifier: Apache-2.0
/**
 * From Java bytecode to one C source. Runs in a class loader of its own, together with TeaVM.
 */
package dev.rumprun.translator;
