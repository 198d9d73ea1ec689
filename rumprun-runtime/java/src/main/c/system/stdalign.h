/* SPDX-License-Identifier: Apache-2.0 */
/* For toolchains without this header of C11, such as Rumprun's. */
#define alignas _Alignas
#define alignof _Alignof
