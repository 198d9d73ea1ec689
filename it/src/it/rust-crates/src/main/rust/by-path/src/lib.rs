// SPDX-License-Identifier: Apache-2.0

pub fn name() -> &'static str {
    "by path"
}
