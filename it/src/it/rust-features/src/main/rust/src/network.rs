// SPDX-License-Identifier: Apache-2.0

use crate::Outcome;
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::thread;
use std::time::Duration;

/// Only Rumprun has sockets.
fn listener() -> Option<TcpListener> {
    TcpListener::bind("127.0.0.1:0").ok()
}

pub const ALL: &[(&str, fn() -> Outcome)] = &[
    ("TCP", || {
        let listener = listener()?;
        let address = listener.local_addr().ok()?;
        let client = thread::spawn(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.write_all(&vec![7; 100_000]).unwrap();
        });
        let (mut stream, _) = listener.accept().ok()?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok()?;
        client.join().ok()?;
        Some(bytes == vec![7; 100_000])
    }),
    ("timeouts of sockets", || {
        let listener = listener()?;
        let mut stream = TcpStream::connect(listener.local_addr().ok()?).ok()?;
        stream.set_read_timeout(Some(Duration::from_millis(50))).ok()?;
        let kind = stream.read(&mut [0]).err()?.kind();
        Some(kind == ErrorKind::WouldBlock || kind == ErrorKind::TimedOut)
    }),
    ("UDP", || {
        let (a, b) = (UdpSocket::bind("127.0.0.1:0").ok()?, UdpSocket::bind("127.0.0.1:0").ok()?);
        a.send_to(b"hello", b.local_addr().ok()?).ok()?;
        let mut bytes = [0; 10];
        let (count, from) = b.recv_from(&mut bytes).ok()?;
        Some(&bytes[..count] == b"hello" && from == a.local_addr().ok()?)
    }),
];
