// SPDX-License-Identifier: Apache-2.0
pub fn greeting(who: &str) -> String {
    format!("Hello from the {who}!")
}
