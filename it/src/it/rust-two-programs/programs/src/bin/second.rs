// SPDX-License-Identifier: Apache-2.0
/// Both programs have one of this name.
#[no_mangle]
pub extern "C" fn same_in_both() -> &'static str {
    "second"
}

fn main() {
    let greeting = words::greeting(std::hint::black_box(same_in_both)());
    println!("{}", if cfg!(all(feature = "loud", not(feature = "quiet"))) { greeting.to_uppercase() } else { greeting });
}
