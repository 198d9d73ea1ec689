// SPDX-License-Identifier: Apache-2.0

mod checks;
mod files;
mod network;
mod threads;

/// Whether something works, or `None` if the guest has not what it takes.
pub type Outcome = Option<bool>;

fn main() {
    let all: Vec<(&str, fn() -> Outcome)> =
        [checks::ALL, threads::ALL, files::ALL, network::ALL].concat();
    let mut passed = 0;
    let mut skipped = 0;
    for (name, check) in &all {
        let outcome = check();
        match outcome {
            Some(true) => passed += 1,
            None => skipped += 1,
            Some(false) => {}
        }
        println!("{name}: {}", match outcome {
            Some(true) => "ok",
            Some(false) => "FAILED",
            None => "not here",
        });
    }
    println!("{passed} of {} passed, {skipped} left out", all.len());
    let status = if passed + skipped == all.len() { 0 } else { 1 };
    let _ = std::thread::spawn(move || std::process::exit(status)).join();
    println!("exit from a thread: FAILED");
}
