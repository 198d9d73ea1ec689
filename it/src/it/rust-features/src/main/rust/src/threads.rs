// SPDX-License-Identifier: Apache-2.0

use crate::Outcome;
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{channel, sync_channel, RecvTimeoutError};
use std::sync::{Arc, Barrier, Condvar, Mutex, Once, OnceLock, RwLock};
use std::thread;
use std::time::{Duration, Instant};

thread_local! {
    static MINE: Cell<usize> = const { Cell::new(0) };
    static ALIGNED: Aligned = const { Aligned([0; 64]) };
}

#[repr(align(64))]
struct Aligned([u8; 64]);

const WAIT: Duration = Duration::from_millis(50);

pub const ALL: &[(&str, fn() -> Outcome)] = &[
    ("threads", || {
        let threads: Vec<_> = (0..8).map(|n| thread::spawn(move || n * n)).collect();
        Some(threads.into_iter().map(|thread| thread.join().unwrap()).sum::<i32>() == 140)
    }),
    ("names of threads", || {
        let thread = thread::Builder::new().name("worker".into());
        thread.spawn(|| Some(thread::current().name() == Some("worker"))).ok()?.join().ok()?
    }),
    ("threads in a scope", || {
        let mut numbers = [1, 2, 3];
        thread::scope(|scope| {
            for number in &mut numbers {
                scope.spawn(move || *number *= 10);
            }
        });
        Some(numbers == [10, 20, 30])
    }),
    ("large stacks", || {
        fn deep(n: usize) -> usize {
            let frame = std::hint::black_box([n as u8; 1024]);
            if n == 0 { 0 } else { frame.len() / 1024 + deep(n - 1) }
        }
        let thread = thread::Builder::new().stack_size(4 << 20);
        Some(thread.spawn(|| deep(1000)).ok()?.join().ok()? == 1000)
    }),
    ("thread-local variables", || {
        MINE.set(7);
        let other = thread::spawn(|| { MINE.set(MINE.get() + 1); MINE.get() }).join().ok()?;
        Some(other == 1 && MINE.get() == 7)
    }),
    ("their alignment", || Some(ALIGNED.with(|a| a as *const _ as usize % 64 == 0 && a.0[0] == 0))),
    ("channels", || {
        let (sender, receiver) = channel();
        for n in 0..4 {
            let sender = sender.clone();
            thread::spawn(move || sender.send(n).unwrap());
        }
        drop(sender);
        Some(receiver.iter().sum::<i32>() == 6)
    }),
    ("channels with a limit", || {
        let (sender, receiver) = sync_channel(1);
        let thread = thread::spawn(move || (0..100).for_each(|n| sender.send(n).unwrap()));
        let sum = receiver.iter().sum::<i32>();
        thread.join().ok()?;
        Some(sum == 4950)
    }),
    ("timeouts of channels", || {
        let (_sender, receiver) = channel::<()>();
        let start = Instant::now();
        Some(receiver.recv_timeout(WAIT) == Err(RecvTimeoutError::Timeout) && start.elapsed() >= WAIT)
    }),
    ("locks", || {
        let sum = Arc::new(Mutex::new(0));
        let threads: Vec<_> = (0..4).map(|_| {
            let sum = sum.clone();
            thread::spawn(move || (0..1000).for_each(|_| *sum.lock().unwrap() += 1))
        }).collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        let total = *sum.lock().unwrap();
        Some(total == 4000)
    }),
    ("locks of readers and writers", || {
        let value = RwLock::new(1);
        let read = { let a = value.read().ok()?; let b = value.read().ok()?; *a + *b };
        *value.write().ok()? += 4;
        Some(read == 2 && *value.read().ok()? == 5)
    }),
    ("condition variables", || {
        let pair = Arc::new((Mutex::new(false), Condvar::new()));
        let other = pair.clone();
        thread::spawn(move || { *other.0.lock().unwrap() = true; other.1.notify_one(); });
        let woken = pair.1.wait_while(pair.0.lock().ok()?, |ready| !*ready).ok()?;
        Some(*woken)
    }),
    ("their timeouts", || {
        let (lock, condition) = (Mutex::new(()), Condvar::new());
        let start = Instant::now();
        let (_guard, result) = condition.wait_timeout(lock.lock().ok()?, WAIT).ok()?;
        Some(result.timed_out() && start.elapsed() >= WAIT && start.elapsed() < WAIT * 20)
    }),
    ("barriers", || {
        let (barrier, leaders) = (Arc::new(Barrier::new(3)), Arc::new(AtomicUsize::new(0)));
        let threads: Vec<_> = (0..3).map(|_| {
            let (barrier, leaders) = (barrier.clone(), leaders.clone());
            thread::spawn(move || if barrier.wait().is_leader() { leaders.fetch_add(1, Ordering::SeqCst); })
        }).collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        Some(leaders.load(Ordering::SeqCst) == 1)
    }),
    ("once", || {
        static ONCE: Once = Once::new();
        static VALUE: OnceLock<u32> = OnceLock::new();
        let mut runs = 0;
        ONCE.call_once(|| runs += 1);
        ONCE.call_once(|| runs += 1);
        Some(runs == 1 && *VALUE.get_or_init(|| 3) == 3 && VALUE.get() == Some(&3))
    }),
    ("parking", || {
        let main = thread::current();
        thread::spawn(move || main.unpark());
        thread::park_timeout(Duration::from_secs(10));
        let start = Instant::now();
        thread::park_timeout(WAIT);
        Some(start.elapsed() >= WAIT)
    }),
];
