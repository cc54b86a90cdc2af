//! Splits an input into batches of whole lines, of bounded size.

use std::io::{self, ErrorKind, Read};

/// The maximum length of a line in bytes, without its newline. A longer one is invalid, and its rest is not kept.
pub const MAX_LINE: usize = 1 << 20;

/// The size of one read.
const CHUNK: usize = 64 * 1024;

/// The whole lines that one read completed.
pub struct Batch {
    /// The lines, each with its newline. The last line of the input may have none.
    pub text: Vec<u8>,
    /// The number of the first line, starting at 1.
    pub first: u64,
    /// The number of bytes that were read for this batch.
    pub read: u64,
}

/// The batches of an input, up to its end or the first error.
///
/// There is no waiting for a slow input: a complete line is passed on at once.
pub struct Batches<R> {
    input: R,
    /// The beginning of the next line.
    rest: Vec<u8>,
    next: u64,
    done: bool,
}

impl<R: Read> Batches<R> {
    pub fn new(input: R) -> Batches<R> {
        Batches {
            input,
            rest: Vec::new(),
            next: 1,
            done: false,
        }
    }

    fn read(&mut self) -> io::Result<Batch> {
        let mut text = std::mem::take(&mut self.rest);
        let mut read = 0;
        loop {
            let start = text.len();
            text.resize(start + CHUNK, 0);
            let count = read_some(&mut self.input, &mut text[start..])?;
            text.truncate(start + count);
            read += count as u64;
            let newline = text[start..].iter().rposition(|&byte| byte == b'\n');
            if let Some(newline) = newline {
                self.rest = text.split_off(start + newline + 1);
            } else if count > 0 {
                // One byte too many shows that the line is too long.
                text.truncate(MAX_LINE + 1);
                continue;
            }
            self.done = count == 0;
            let first = self.next;
            self.next += text.iter().filter(|&&byte| byte == b'\n').count() as u64;
            return Ok(Batch { text, first, read });
        }
    }
}

impl<R: Read> Iterator for Batches<R> {
    type Item = io::Result<Batch>;

    fn next(&mut self) -> Option<io::Result<Batch>> {
        if self.done {
            return None;
        }
        let batch = self.read();
        self.done |= batch.is_err();
        Some(batch)
    }
}

fn read_some(input: &mut impl Read, to: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(to) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
