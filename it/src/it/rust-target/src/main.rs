// SPDX-License-Identifier: Apache-2.0

fn main() {
    println!("for {}, configured: {}", std::env::consts::OS, cfg!(configured));
}
