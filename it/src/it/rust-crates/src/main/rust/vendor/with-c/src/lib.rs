// SPDX-License-Identifier: Apache-2.0

extern "C" {
    #[link_name = "answer"]
    fn answer_in_c() -> i32;
}

pub fn answer() -> i32 {
    unsafe { answer_in_c() }
}
