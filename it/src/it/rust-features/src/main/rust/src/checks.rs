// SPDX-License-Identifier: Apache-2.0

use crate::Outcome;
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet, VecDeque};
use std::fmt::Write;
use std::rc::Rc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

pub const ALL: &[(&str, fn() -> Outcome)] = &[
    ("arguments", || Some(std::env::args().nth(1).as_deref() == Some("two words"))),
    ("environment", || Some(std::env::var("GREETING").as_deref() == Ok("hello"))),
    ("no such variable", || Some(std::env::var("MISSING").is_err())),
    ("hash maps", || {
        let map: HashMap<u32, u32> = (0..1000).map(|n| (n, n * n)).collect();
        Some(map.len() == 1000 && map[&31] == 961)
    }),
    ("hash sets are seeded", || Some((0..100).collect::<HashSet<_>>().len() == 100)),
    ("trees", || {
        let map: BTreeMap<_, _> = (0..100).rev().map(|n| (n, n)).collect();
        Some(map.range(10..).next() == Some((&10, &10)))
    }),
    ("queues and heaps", || {
        let mut queue: VecDeque<_> = (0..10).collect();
        queue.rotate_left(3);
        let mut heap: BinaryHeap<_> = queue.iter().copied().collect();
        Some(queue[0] == 3 && heap.pop() == Some(9))
    }),
    ("strings", || {
        let mut text = String::new();
        write!(text, "{:>6}|{:08.3}|{:#x}|{}", "ä", 3.14159, 255, "ß".to_uppercase()).ok()?;
        Some(text == "     ä|0003.142|0xff|SS")
    }),
    ("floating point", || Some((2f64.sqrt() * 2f64.sqrt() - 2.0).abs() < 1e-12 && (1f64).sin().atan2(0.5) > 1.0)),
    ("128-bit numbers", || Some(u128::MAX / 3 * 3 == u128::MAX)),
    ("overflow is seen", || Some(i32::MAX.checked_add(1).is_none() && u8::MAX.wrapping_add(2) == 1)),
    ("sorting", || {
        let mut numbers: Vec<u64> = (0..10_000u64).map(|n| n.wrapping_mul(2654435761) % 10_007).collect();
        numbers.sort_unstable();
        Some(numbers.windows(2).all(|pair| pair[0] <= pair[1]))
    }),
    ("large allocations", || Some(vec![1u8; 16 << 20].iter().map(|&b| b as usize).sum::<usize>() == 16 << 20)),
    ("reference counting", || {
        let shared = Rc::new(5);
        let other = Rc::clone(&shared);
        Some(Rc::strong_count(&other) == 2 && *shared == 5)
    }),
    ("drop", || {
        struct Note(Rc<std::cell::Cell<u32>>);
        impl Drop for Note {
            fn drop(&mut self) {
                self.0.set(self.0.get() + 1);
            }
        }
        let count = Rc::new(std::cell::Cell::new(0));
        drop(vec![Note(count.clone()), Note(count.clone())]);
        Some(count.get() == 2)
    }),
    ("clock", || Some(SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() > 1_600_000_000)),
    ("sleep", || {
        let start = Instant::now();
        std::thread::sleep(Duration::from_millis(50));
        Some(start.elapsed() >= Duration::from_millis(50))
    }),
    ("clocks of threads that compute", || {
        let start = Instant::now();
        let mut last = Duration::ZERO;
        while last < Duration::from_millis(1500) {
            let now = start.elapsed();
            if now < last {
                return Some(false);
            }
            last = now;
        }
        Some(true)
    }),
    ("no programs to start", || Some(std::process::Command::new("/bin/echo").spawn().is_err())),
];
