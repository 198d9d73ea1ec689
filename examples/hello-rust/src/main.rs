// SPDX-License-Identifier: Apache-2.0
use std::thread;

fn main() {
    let who = std::env::args().nth(1).unwrap_or("unikernel".to_string());
    println!("Hello, {who}!");
    let threads: Vec<_> = (1..=10).map(|n| thread::spawn(move || n * n)).collect();
    let squares: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    println!("Squares, each of a thread: {squares:?}");
}
