// SPDX-License-Identifier: Apache-2.0
use std::panic;
use std::thread;

struct Note;

impl Drop for Note {
    fn drop(&mut self) {
        println!("dropped");
    }
}

fn main() {
    if cfg!(panic = "unwind") {
        let caught = panic::catch_unwind(|| {
            let _note = Note;
            panic!("first");
        });
        println!("caught: {}", caught.is_err());
        println!("thread: {}", thread::spawn(|| panic!("second")).join().is_err());
        panic!("the end");
    }
    let _ = thread::spawn(|| panic!("the end")).join();
    println!("not reached");
}
