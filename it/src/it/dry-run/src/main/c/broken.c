// SPDX-License-Identifier: Apache-2.0
#error "compiled all the same"
