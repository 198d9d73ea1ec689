// SPDX-License-Identifier: Apache-2.0
fn main() {
    let greeting = words::greeting("second");
    println!("{}", if cfg!(all(feature = "loud", not(feature = "quiet"))) { greeting.to_uppercase() } else { greeting });
}
