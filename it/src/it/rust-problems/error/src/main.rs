// SPDX-License-Identifier: Apache-2.0
fn main() {
    let unused = 1;
    println!("{}", 100 / zero);
}
