fn greeting(name: &str) -> String {
    format!("Hello from {name}!")
}

fn main() {
    println!("{}", greeting("a unikernel"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greets() {
        assert_eq!(greeting("a test"), "Hello from a test!");
    }
}
