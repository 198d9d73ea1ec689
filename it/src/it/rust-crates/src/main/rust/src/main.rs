// SPDX-License-Identifier: Apache-2.0

extern "C" {
    fn season() -> u32;
    fn year() -> u32;
}

fn main() {
    println!("{} {} {} {}", by_path::name(), with_c::answer(), unsafe { season() }, unsafe { year() });
}
