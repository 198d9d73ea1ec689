/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Comes before all else in the source that a program is compiled from.
 */

/* The list of TeaVM's sources asks for X/Open alone, which hides much of what they use on NetBSD. */
#define _NETBSD_SOURCE
#define _GNU_SOURCE

/* Messages of TeaVM's runtime are for log.c. */
#define TEAVM_CUSTOM_LOG 1
