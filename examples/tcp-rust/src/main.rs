// SPDX-License-Identifier: Apache-2.0
use std::io::{Read, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

const PORT: u16 = 9023;

/// Sends back what a client sends, until that says no more.
fn serve(mut client: TcpStream) -> Result<()> {
    let mut buffer = [0; 4096];
    loop {
        let count = client.read(&mut buffer)?;
        if count == 0 {
            return Ok(());
        }
        client.write_all(&buffer[..count])?;
    }
}

fn main() -> Result<()> {
    let listener = TcpListener::bind(("0.0.0.0", PORT))?;
    println!("listening on port {PORT}");
    for client in listener.incoming() {
        let client = client?;
        // Several at once: each has a thread of its own.
        thread::Builder::new().stack_size(64 * 1024).spawn(move || {
            if let Err(error) = serve(client) {
                println!("a client was lost: {error}");
            }
        })?;
    }
    Ok(())
}
