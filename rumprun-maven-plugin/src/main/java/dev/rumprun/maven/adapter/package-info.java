// SPDX-License-Identifier: Apache-2.0
/**
 * What the goals need of Maven, and what the core needs to hear of it.
 */
package dev.rumprun.maven.adapter;
