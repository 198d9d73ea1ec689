// SPDX-License-Identifier: Apache-2.0

use std::env;
use std::path::Path;
use std::process::Command;

/// A tool for the target, found as the crate cc does.
fn tool(kind: &str) -> String {
    let target = env::var("TARGET").unwrap().replace('-', "_");
    env::var(format!("{kind}_{target}")).unwrap_or(kind.to_lowercase())
}

fn run(command: &mut Command) {
    assert!(command.status().unwrap().success(), "{command:?}");
}

fn main() {
    let out = env::var("OUT_DIR").unwrap();
    let object = Path::new(&out).join("answer.o");
    let library = Path::new(&out).join("libanswer.a");
    run(Command::new(tool("CC")).args(["-O2", "-c", "answer.c", "-o"]).arg(&object));
    run(Command::new(tool("AR")).arg("rcs").arg(&library).arg(&object));
    println!("cargo:rerun-if-changed=answer.c");
    println!("cargo:rustc-link-search=native={out}");
    println!("cargo:rustc-link-lib=static=answer");
}
