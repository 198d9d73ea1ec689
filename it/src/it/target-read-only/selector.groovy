// SPDX-License-Identifier: Apache-2.0
// To root nothing is read-only.
return System.getProperty('user.name') != 'root'
