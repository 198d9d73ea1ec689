// SPDX-License-Identifier: Apache-2.0
#define WHEN __DATE__ " " __TIME__
