// SPDX-License-Identifier: Apache-2.0
/**
 * Images: what is asked for, how they are baked, and what describes them.
 */
package dev.rumprun.core.bake;
