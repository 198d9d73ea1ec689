/* SPDX-License-Identifier: Apache-2.0 */
const char table[40000] = {1, 2, 3};
