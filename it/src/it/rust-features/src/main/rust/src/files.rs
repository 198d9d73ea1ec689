// SPDX-License-Identifier: Apache-2.0

use crate::Outcome;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;

pub const ALL: &[(&str, fn() -> Outcome)] = &[
    ("files", || {
        fs::write("/tmp/a", "one\ntwo\n").ok()?;
        OpenOptions::new().append(true).open("/tmp/a").ok()?.write_all(b"three\n").ok()?;
        let lines: Vec<_> = BufReader::new(File::open("/tmp/a").ok()?).lines().map_while(Result::ok).collect();
        Some(lines == ["one", "two", "three"] && fs::metadata("/tmp/a").ok()?.len() == 14)
    }),
    ("seeking", || {
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(true).open("/tmp/b").ok()?;
        file.write_all(b"0123456789").ok()?;
        file.seek(SeekFrom::End(-3)).ok()?;
        let mut rest = String::new();
        file.read_to_string(&mut rest).ok()?;
        file.set_len(4).ok()?;
        Some(rest == "789" && fs::read("/tmp/b").ok()? == b"0123")
    }),
    ("directories", || {
        fs::create_dir_all("/tmp/d/e").ok()?;
        fs::copy("/tmp/a", "/tmp/d/a").ok()?;
        fs::rename("/tmp/d/a", "/tmp/d/c").ok()?;
        let mut names: Vec<_> = fs::read_dir("/tmp/d").ok()?.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        let found = names == ["c", "e"];
        fs::remove_dir_all("/tmp/d").ok()?;
        Some(found && !Path::new("/tmp/d").exists())
    }),
    ("errors", || Some(File::open("/nowhere").err()?.kind() == ErrorKind::NotFound)),
];
